package hikari.api.event;

import hikari.api.Snowflake;

/// Something that happened to the reactions of a message.
public interface ReactionEvent extends ShardEvent {
    /// {@return the channel}
    Snowflake channelId();

    /// {@return the message}
    Snowflake messageId();
}
