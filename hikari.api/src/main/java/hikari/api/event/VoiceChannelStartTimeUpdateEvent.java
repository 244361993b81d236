package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.time.Instant;
import java.util.Optional;

/// Somebody was the first in a voice channel, or the last one left. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param startedAt since when somebody is there; empty if nobody is
/// @see "Discord documentation: Gateway Events, Voice Channel Start Time Update"
public record VoiceChannelStartTimeUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Snowflake channelId, Optional<Instant> startedAt)
        implements VoiceChannelEvent {}
