package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// A start was ended before the component was alive, by `close()` or by an interrupt of the
/// starting thread.
public class StartCancelledException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public StartCancelledException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public StartCancelledException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
