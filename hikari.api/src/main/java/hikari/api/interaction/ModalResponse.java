package hikari.api.interaction;

import hikari.api.json.Tag;
import hikari.api.message.component.ModalComponent;

/// Answers with a modal. Not for [ModalInteraction]s and pings.
///
/// @param data the modal
@Tag(9)
public record ModalResponse(Modal data) implements InteractionResponse {

    /// {@return an answer with a modal}
    ///
    /// @param customId what the bot recognises it by, 1 to 100 characters
    /// @param title the title, 1 to 45 characters
    /// @param components 1 to 5 labels or texts
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    public static ModalResponse of(String customId, String title, ModalComponent... components) {
        return new ModalResponse(Modal.of(customId, title, components));
    }
}
