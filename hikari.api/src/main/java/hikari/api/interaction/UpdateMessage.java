package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import hikari.api.message.EditMessage;
import java.util.function.Consumer;

/// Answers the use of a component by changing its message.
///
/// @param data the changes
@Tag(7)
public record UpdateMessage(EditMessage data) implements InteractionResponse {

    /// Checks that a message can be changed so.
    ///
    /// @throws hikari.api.error.LimitExceededException with a poll, which only a deferred message
    ///   can get
    public UpdateMessage {
        Limits.allowed("poll", "a value", data.poll().value().isEmpty(), "none in updates");
    }

    /// {@return an answer with the changes that the function makes}
    ///
    /// @param fill sets the changes
    public static UpdateMessage of(Consumer<? super EditMessage.Builder> fill) {
        return new UpdateMessage(EditMessage.of(fill));
    }
}
