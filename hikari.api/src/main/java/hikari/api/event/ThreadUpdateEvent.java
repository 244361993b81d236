package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.Channel;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// A thread was changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param thread the thread
/// @param old the thread before, if it was cached
/// @see "Discord documentation: Gateway Events, Thread Update"
public record ThreadUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Channel thread, Optional<Channel> old)
        implements ThreadEvent {
    @Override
    public Snowflake channelId() {
        return thread.id();
    }
}
