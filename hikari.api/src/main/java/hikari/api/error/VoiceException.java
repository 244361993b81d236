package hikari.api.error;

import org.jspecify.annotations.Nullable;

/// A voice connection could not be made or used.
public class VoiceException extends HikariException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message what happened and what to do
    public VoiceException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message what happened and what to do
    /// @param cause what it came from
    public VoiceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
