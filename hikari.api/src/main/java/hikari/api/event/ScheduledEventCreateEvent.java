package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.guild.ScheduledEvent;

/// An event was planned. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param scheduledEvent the planned event
/// @see "Discord documentation: Gateway Events, Guild Scheduled Event Create"
public record ScheduledEventCreateEvent(Bot bot, Shard shard, ScheduledEvent scheduledEvent)
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
