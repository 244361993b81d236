package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// What came from Discord could not be understood as the type that was expected. The message names
/// the place.
public class DecodeException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public DecodeException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public DecodeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
