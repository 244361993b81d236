package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// A component could not be started. The cause tells why; nothing is left behind.
public class ComponentStartException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public ComponentStartException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public ComponentStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
