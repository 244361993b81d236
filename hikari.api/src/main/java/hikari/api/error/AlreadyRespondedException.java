package hikari.api.error;

/// An interaction takes one response, and has had it. Edit the original response or send a
/// follow-up instead.
public final class AlreadyRespondedException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception for this interaction.
    ///
    /// @param interactionId the interaction
    public AlreadyRespondedException(hikari.api.Snowflake interactionId) {
        super(
                "Interaction %s has been responded to: edit the original response or send a follow-up"
                        .formatted(interactionId));
    }
}
