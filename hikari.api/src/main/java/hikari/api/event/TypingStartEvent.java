package hikari.api.event;

import hikari.api.Snowflake;
import java.time.Instant;

/// Somebody began to write a message. Nobody waits for listeners.
public sealed interface TypingStartEvent extends ShardEvent
        permits GuildTypingStartEvent, DmTypingStartEvent {
    /// {@return the channel}
    Snowflake channelId();

    /// {@return who}
    Snowflake userId();

    /// {@return when}
    Instant timestamp();
}
