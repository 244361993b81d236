package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.EditMessage;
import java.util.function.Consumer;

/// Answers the use of a component by changing its message.
///
/// @param data the changes
@Tag(7)
public record UpdateMessage(EditMessage data) implements InteractionResponse {

    /// {@return an answer with the changes that the function makes}
    ///
    /// @param fill sets the changes
    public static UpdateMessage of(Consumer<? super EditMessage.Builder> fill) {
        return new UpdateMessage(EditMessage.of(fill));
    }
}
