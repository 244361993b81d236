package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.Channel;
import hikari.api.gateway.Shard;

/// A channel was deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channel the channel
/// @see "Discord documentation: Gateway Events, Channel Delete"
public record ChannelDeleteEvent(Bot bot, Shard shard, Snowflake guildId, Channel channel)
        implements ChannelEvent {
    @Override
    public Snowflake channelId() {
        return channel.id();
    }
}
