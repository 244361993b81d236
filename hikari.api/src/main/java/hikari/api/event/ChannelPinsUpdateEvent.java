package hikari.api.event;

import hikari.api.Snowflake;
import java.time.Instant;
import java.util.Optional;

/// A message was pinned or unpinned. Not sent when a pinned message is deleted. Nobody waits for
/// listeners.
public sealed interface ChannelPinsUpdateEvent extends ShardEvent
        permits GuildChannelPinsUpdateEvent, DmChannelPinsUpdateEvent {
    /// {@return the channel}
    Snowflake channelId();

    /// {@return when the newest pinned message was pinned, if there is one}
    Optional<Instant> lastPin();
}
