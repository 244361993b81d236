package hikari.api.interaction;

import hikari.api.Settable;
import hikari.api.json.Tag;
import hikari.api.limit.Limits;
import hikari.api.message.CreateMessage;
import java.util.function.Consumer;

/// Answers with a message.
///
/// @param data the message; no nonce, reference, stickers or theme
/// @see "Discord documentation: Interactions, Receiving and Responding, Messages"
@Tag(4)
public record MessageResponse(CreateMessage data) implements InteractionResponse {

    /// Checks that an interaction can be answered so.
    ///
    /// @throws hikari.api.error.LimitExceededException with a nonce, a reference, stickers or a
    ///   theme
    public MessageResponse {
        none("nonce", data.nonce());
        none("message_reference", data.messageReference());
        none("sticker_ids", data.stickerIds());
        none("shared_client_theme", data.sharedClientTheme());
    }

    private static void none(String field, Settable<?> value) {
        Limits.allowed(field, "a value", !value.isSet(), "none in answers to interactions");
    }

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
