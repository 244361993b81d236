package hikari.api.event;

import hikari.api.Snowflake;

/// Something that happened to messages, in a guild or a direct message.
public interface MessageEvent extends ShardEvent {
    /// {@return the channel}
    Snowflake channelId();
}
