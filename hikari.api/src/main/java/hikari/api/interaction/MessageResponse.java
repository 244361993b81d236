package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.CreateMessage;
import java.util.function.Consumer;

/// Answers with a message.
///
/// @param data the message; nonce, reference and stickers are not for interactions
/// @see "Discord documentation: Interactions, Receiving and Responding, Messages"
@Tag(4)
public record MessageResponse(CreateMessage data) implements InteractionResponse {

    /// {@return an answer with this text}
    ///
    /// @param content the text, up to 2,000 characters
    public static MessageResponse of(String content) {
        return of(message -> message.content(content));
    }

    /// {@return an answer with the message that the function makes}
    ///
    /// @param fill sets the message's members
    public static MessageResponse of(Consumer<? super CreateMessage.Builder> fill) {
        return new MessageResponse(CreateMessage.of(fill));
    }
}
