package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// The calling thread was interrupted while it waited. Only that wait ended; the thread's interrupt
/// flag is set again.
public class WaitInterruptedException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public WaitInterruptedException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public WaitInterruptedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
