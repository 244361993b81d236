package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.ScheduledEvent;
import java.util.Optional;

/// A planned event was changed, began or ended. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param scheduledEvent the planned event
/// @param old the planned event before, if it was cached
/// @see "Discord documentation: Gateway Events, Guild Scheduled Event Update"
public record ScheduledEventUpdateEvent(
        Bot bot, Shard shard, ScheduledEvent scheduledEvent, Optional<ScheduledEvent> old)
        implements ScheduledEventEvent {
    @Override
    public Snowflake guildId() {
        return scheduledEvent.guildId();
    }

    @Override
    public Snowflake scheduledEventId() {
        return scheduledEvent.id();
    }
}
