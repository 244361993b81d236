package hikari.api.error;

import hikari.api.Snowflake;

/// Discord takes no such response to an interaction of this type: no update to a command, no modal
/// to a modal, nothing but choices to an autocompletion. Nothing was sent, and another response may
/// be given.
public final class ResponseNotAllowedException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception for this response.
    ///
    /// @param interactionId the interaction
    /// @param interaction what kind of interaction it is
    /// @param response what kind of response does not fit
    public ResponseNotAllowedException(
            Snowflake interactionId, Class<?> interaction, Class<?> response) {
        super(
                "A %s is no response to interaction %s, a %s: see Interaction.accepts"
                        .formatted(
                                response.getSimpleName(),
                                interactionId,
                                interaction.getSimpleName()));
    }
}
