package hikari.api.voice.dave;

import hikari.api.error.VoiceException;
import org.jspecify.annotations.Nullable;

/// What the server or a member sent breaks the DAVE protocol and was refused. The message names the
/// rule; it contains no key.
public class DaveException extends VoiceException {
    private static final long serialVersionUID = 1;

    /// An exception with a message.
    ///
    /// @param message which rule was broken
    public DaveException(String message) {
        super(message);
    }

    /// An exception with a message and a cause.
    ///
    /// @param message which rule was broken
    /// @param cause what it came from
    public DaveException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
