package hikari.api.voice;

import org.jspecify.annotations.Nullable;

/// The voice server does not accept what this side is or says: no DAVE provider is there, or there
/// is a bug. Connecting again does not help.
public final class VoiceRefusedException extends VoiceClosedException {
    private static final long serialVersionUID = 1;

    /// An exception for an end.
    ///
    /// @param message what happened and what to do
    /// @param code what Discord closed with; null when it was this side that gave up
    public VoiceRefusedException(String message, @Nullable VoiceCloseCode code) {
        super(message, code, null);
    }
}
