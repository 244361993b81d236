package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.Channel;
import hikari.api.gateway.Shard;

/// A thread was created, or the bot was added to one. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param thread the thread
/// @param newlyCreated whether it was created just now
/// @see "Discord documentation: Gateway Events, Thread Create"
public record ThreadCreateEvent(
        Bot bot, Shard shard, Snowflake guildId, Channel thread, boolean newlyCreated)
        implements ThreadEvent {
    @Override
    public Snowflake channelId() {
        return thread.id();
    }
}
