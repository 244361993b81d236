package hikari.api.error;

import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;

/// Discord takes no such response to an interaction of this type: no update to a command, no modal
/// to a modal, nothing but choices to an autocompletion. Nothing was sent, and another response may
/// be given.
public final class ResponseNotAllowedException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception for this response.
    ///
    /// @param interaction the interaction
    /// @param response the response that does not fit
    public ResponseNotAllowedException(Interaction interaction, InteractionResponse response) {
        super(
                "A %s is no response to interaction %s, a %s: see Interaction.accepts"
                        .formatted(
                                response.getClass().getSimpleName(),
                                interaction.id(),
                                interaction.getClass().getSimpleName()));
    }
}
