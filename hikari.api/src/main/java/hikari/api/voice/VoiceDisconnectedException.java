package hikari.api.voice;

import org.jspecify.annotations.Nullable;

/// The bot is not in the channel any more: somebody disconnected it, the channel is gone, or
/// Discord wants no more of it for now. Connecting again by itself is not what Discord asks for.
public final class VoiceDisconnectedException extends VoiceClosedException {
    private static final long serialVersionUID = 1;

    /// An exception for an end.
    ///
    /// @param message what happened
    /// @param code what Discord closed with; null when the gateway told of it
    public VoiceDisconnectedException(String message, @Nullable VoiceCloseCode code) {
        super(message, code, null);
    }
}
