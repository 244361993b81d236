package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.ThreadMember;
import hikari.api.gateway.Shard;
import java.util.List;

/// Members came to a thread or left it. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the thread
/// @param memberCount about how many there are, at most 50
/// @param added who came
/// @param removed who left
/// @see "Discord documentation: Gateway Events, Thread Members Update"
public record ThreadMembersUpdateEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        int memberCount,
        List<ThreadMember> added,
        List<Snowflake> removed)
        implements ThreadEvent {}
