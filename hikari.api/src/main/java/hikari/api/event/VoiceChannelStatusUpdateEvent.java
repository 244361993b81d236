package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// The line of text that a voice channel shows below its name was changed. Nobody waits for
/// listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param status the text; empty if there is none any more
/// @see "Discord documentation: Gateway Events, Voice Channel Status Update"
public record VoiceChannelStatusUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Snowflake channelId, Optional<String> status)
        implements VoiceChannelEvent {}
