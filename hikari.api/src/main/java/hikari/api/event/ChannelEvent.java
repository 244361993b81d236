package hikari.api.event;

import hikari.api.Snowflake;

/// Something that happened to a channel or thread of a guild. Ordered by guild.
public interface ChannelEvent extends GuildEvent, ShardEvent {
    /// {@return the channel}
    Snowflake channelId();
}
