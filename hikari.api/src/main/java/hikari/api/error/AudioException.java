package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// Audio could not be read or sent: its form is unknown or broken, or its file or stream failed.
public class AudioException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public AudioException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public AudioException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
