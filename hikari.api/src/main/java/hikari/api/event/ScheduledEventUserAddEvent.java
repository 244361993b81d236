package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// Somebody is interested in a planned event. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param scheduledEventId the planned event
/// @param userId who
/// @param exceptionId which one of an event that repeats; not documented
/// @see "Discord documentation: Gateway Events, Guild Scheduled Event User Add"
public record ScheduledEventUserAddEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake scheduledEventId,
        Snowflake userId,
        Optional<Snowflake> exceptionId)
        implements ScheduledEventUserEvent {}
