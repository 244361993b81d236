package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.Channel;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// A channel was changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channel the channel
/// @param old the channel before, if it was cached
/// @see "Discord documentation: Gateway Events, Channel Update"
public record ChannelUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Channel channel, Optional<Channel> old)
        implements ChannelEvent {
    @Override
    public Snowflake channelId() {
        return channel.id();
    }
}
