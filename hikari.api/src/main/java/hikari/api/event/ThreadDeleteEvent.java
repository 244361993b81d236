package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.Channel;
import hikari.api.gateway.Shard;
import java.util.Optional;

/// A thread was deleted. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the thread
/// @param parentId the channel it belonged to
/// @param old the thread, if it was cached
/// @see "Discord documentation: Gateway Events, Thread Delete"
public record ThreadDeleteEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        Optional<Snowflake> parentId,
        Optional<Channel> old)
        implements ThreadEvent {}
