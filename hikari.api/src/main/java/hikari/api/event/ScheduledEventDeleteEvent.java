package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.ScheduledEvent;

/// A planned event was deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param scheduledEvent the planned event as it was
/// @see "Discord documentation: Gateway Events, Guild Scheduled Event Delete"
public record ScheduledEventDeleteEvent(Bot bot, Shard shard, ScheduledEvent scheduledEvent)
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
