package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// The interaction server could not be started or used as asked.
public class InteractionServerException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public InteractionServerException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public InteractionServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
