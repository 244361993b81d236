package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// A webhook of a channel was created, changed or deleted. Discord does not say which. Nobody waits
/// for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @see "Discord documentation: Gateway Events, Webhooks Update"
public record WebhooksUpdateEvent(Bot bot, Shard shard, Snowflake guildId, Snowflake channelId)
        implements ChannelEvent {}
