package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;
import java.time.Instant;
import java.util.Optional;

/// A message was pinned or unpinned in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param lastPin when the newest pinned message was pinned, if there is one
/// @see "Discord documentation: Gateway Events, Channel Pins Update"
public record GuildChannelPinsUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Snowflake channelId, Optional<Instant> lastPin)
        implements ChannelPinsUpdateEvent, ChannelEvent {}
