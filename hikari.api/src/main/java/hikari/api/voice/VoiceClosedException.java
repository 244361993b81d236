package hikari.api.voice;

import hikari.api.error.VoiceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A voice connection has ended, and not because somebody here closed it. Its subclasses say what
/// follows; `join()` of the connection throws one.
public abstract sealed class VoiceClosedException extends VoiceException
        permits VoiceDisconnectedException, VoiceRefusedException, VoiceServerLostException {
    private static final long serialVersionUID = 1;

    private final @Nullable VoiceCloseCode code;

    /// An exception for an end.
    ///
    /// @param message what happened and what to do
    /// @param code what Discord closed with, or null
    /// @param cause what it came from
    VoiceClosedException(String message, @Nullable VoiceCloseCode code, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// {@return what Discord closed the connection with, if it did}
    public Optional<VoiceCloseCode> code() {
        return Optional.ofNullable(code);
    }
}
