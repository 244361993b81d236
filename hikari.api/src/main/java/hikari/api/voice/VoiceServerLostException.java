package hikari.api.voice;

import org.jspecify.annotations.Nullable;

/// The voice server does not answer, or not as it should, and did not do so again in time.
/// Connecting again makes sense.
public final class VoiceServerLostException extends VoiceClosedException {
    private static final long serialVersionUID = 1;

    /// An exception for an end.
    ///
    /// @param message what happened
    /// @param code what Discord closed with; null when it was TCP, UDP or time that ended it
    /// @param cause what it came from; null when there is nothing else
    public VoiceServerLostException(
            String message, @Nullable VoiceCloseCode code, @Nullable Throwable cause) {
        super(message, code, cause);
    }
}
