package hikari.voice.socket;

import hikari.api.error.VoiceException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A WebSocket connection has ended, or never began.
public final class SocketEndException extends VoiceException {
    private static final long serialVersionUID = 1;

    private final @Nullable Integer code;

    private SocketEndException(String message, @Nullable Integer code, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// The peer sent a close frame.
    static SocketEndException closed(int code, String reason) {
        return new SocketEndException(
                "closed with %d %s".formatted(code, reason).strip(), code, null);
    }

    /// TCP or TLS ended, could not be opened, or the peer does not keep to the protocol.
    static SocketEndException broken(String message, @Nullable Throwable cause) {
        return new SocketEndException(message, null, cause);
    }

    /// {@return what the peer closed with, if it did}
    public Optional<Integer> code() {
        return Optional.ofNullable(code);
    }
}
