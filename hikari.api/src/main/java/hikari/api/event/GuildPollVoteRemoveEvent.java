package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// Somebody took a vote in a poll back, in a guild.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param guildId the guild
/// @param channelId the channel
/// @param messageId the message with the poll
/// @param userId who
/// @param answerId the answer, from 1
/// @see "Discord documentation: Gateway Events, Message Poll Vote Remove"
public record GuildPollVoteRemoveEvent(
        Bot bot,
        Shard shard,
        Snowflake guildId,
        Snowflake channelId,
        Snowflake messageId,
        Snowflake userId,
        int answerId)
        implements PollVoteRemoveEvent, GuildPollVoteEvent {}
