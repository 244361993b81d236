package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import hikari.api.voice.VoiceState;
import java.util.Optional;

/// Somebody joined, moved within or left the voice channels of a guild, or was muted and the like.
/// Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param state the state; without a channel when they left
/// @param old the state before, if it was cached
/// @see "Discord documentation: Gateway Events, Voice State Update"
public record VoiceStateUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, VoiceState state, Optional<VoiceState> old)
        implements VoiceEvent {}
