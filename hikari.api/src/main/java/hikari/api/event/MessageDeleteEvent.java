package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.message.Message;
import java.util.Optional;

/// A message was deleted. Nobody waits for listeners.
public sealed interface MessageDeleteEvent extends MessageEvent
        permits GuildMessageDeleteEvent, DmMessageDeleteEvent {
    /// {@return the message}
    Snowflake messageId();

    /// {@return the message, if it was cached}
    Optional<Message> old();
}
