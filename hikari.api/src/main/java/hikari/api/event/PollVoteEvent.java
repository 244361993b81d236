package hikari.api.event;

import hikari.api.Snowflake;

/// Somebody voted in a poll, or took a vote back: one event for each answer.
public interface PollVoteEvent extends ShardEvent {
    /// {@return the channel}
    Snowflake channelId();

    /// {@return the message with the poll}
    Snowflake messageId();

    /// {@return who}
    Snowflake userId();

    /// {@return the answer, from 1}
    int answerId();
}
