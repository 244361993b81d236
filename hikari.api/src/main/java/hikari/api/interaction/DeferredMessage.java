package hikari.api.interaction;

import hikari.api.Flags;
import hikari.api.json.Tag;
import hikari.api.message.MessageFlag;
import java.util.Optional;

/// Answers that a message will follow; the user sees that the application is thinking.
///
/// @param data whether only the user will see it
@Tag(5)
public record DeferredMessage(Optional<DeferredMessageData> data) implements InteractionResponse {

    /// {@return a message to come that everybody will see}
    public static DeferredMessage toAll() {
        return new DeferredMessage(Optional.empty());
    }

    /// {@return a message to come that only the invoking user will see}
    public static DeferredMessage ephemeral() {
        return new DeferredMessage(
                Optional.of(new DeferredMessageData(Flags.of(MessageFlag.EPHEMERAL))));
    }
}
