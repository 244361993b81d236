package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.Channel;
import hikari.api.channel.ThreadMember;
import hikari.api.gateway.Shard;
import java.util.List;

/// The bot can see a channel now: these are its active threads. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelIds the channels whose threads are given; all of the guild if empty
/// @param threads their active threads
/// @param members the bot's own membership in those it has joined
/// @see "Discord documentation: Gateway Events, Thread List Sync"
public record ThreadListSyncEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        List<Snowflake> channelIds,
        List<Channel> threads,
        List<ThreadMember> members)
        implements GuildEvent, ShardEvent {}
