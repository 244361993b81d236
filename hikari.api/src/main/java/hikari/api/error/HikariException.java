package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// The root of every exception that this framework throws by intent. Messages say what to do; none
/// contains a token.
public class HikariException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public HikariException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public HikariException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
