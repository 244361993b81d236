package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.gateway.Shard;

/// Somebody voted in a poll, in a direct message.
///
/// @param bot the bot
/// @param shard the shard it came through
/// @param channelId the channel
/// @param messageId the message with the poll
/// @param userId who
/// @param answerId the answer, from 1
/// @see "Discord documentation: Gateway Events, Message Poll Vote Add"
public record DmPollVoteAddEvent(
        Bot bot,
        Shard shard,
        Snowflake channelId,
        Snowflake messageId,
        Snowflake userId,
        int answerId)
        implements PollVoteAddEvent, DmPollVoteEvent {}
