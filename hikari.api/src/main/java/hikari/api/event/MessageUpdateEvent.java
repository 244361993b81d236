package hikari.api.event;

import hikari.api.Snowflake;
import hikari.api.message.Message;
import hikari.api.message.PartialMessage;
import java.util.Optional;

/// A message was changed: edited, pinned, or its embeds were loaded. Nobody waits for listeners.
public sealed interface MessageUpdateEvent extends MessageEvent
        permits GuildMessageUpdateEvent, DmMessageUpdateEvent {
    /// {@return what came}
    PartialMessage changes();

    /// {@return the message as it is now, if what came was all of it}
    Optional<Message> message();

    /// {@return the message before, if it was cached}
    Optional<Message> old();

    @Override
    default Snowflake channelId() {
        return changes().channelId();
    }

    /// {@return the message's id}
    default Snowflake messageId() {
        return changes().id();
    }
}
