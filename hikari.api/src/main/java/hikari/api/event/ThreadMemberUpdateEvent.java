package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.channel.ThreadMember;
import hikari.api.gateway.Shard;

/// The bot came to a thread, or its own settings there changed. Nobody waits for listeners.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the thread
/// @param member the bot in the thread
/// @see "Discord documentation: Gateway Events, Thread Member Update"
public record ThreadMemberUpdateEvent(
        Bot bot, Shard shard, Snowflake guildId, Snowflake channelId, ThreadMember member)
        implements ThreadEvent {}
