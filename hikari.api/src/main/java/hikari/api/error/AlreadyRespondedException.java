package hikari.api.error;

import hikari.api.Snowflake;
import org.jspecify.annotations.Nullable;

/// An interaction takes one response, and has had it. Edit the original response or send a
/// follow-up instead.
public final class AlreadyRespondedException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception for this interaction.
    ///
    /// @param interactionId the interaction
    public AlreadyRespondedException(Snowflake interactionId) {
        this(interactionId, null);
    }

    /// An exception for this interaction, of which Discord knows better.
    ///
    /// @param interactionId the interaction
    /// @param cause what Discord answered; null if it was not asked
    public AlreadyRespondedException(Snowflake interactionId, @Nullable Throwable cause) {
        super(
                "Interaction %s has been responded to: edit the original response or send a follow-up"
                        .formatted(interactionId),
                cause);
    }
}
