package hikari.gateway;

import hikari.api.error.HikariException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A WebSocket connection has ended, or never began. The one terminal outcome of a connection.
final class ConnectionLostException extends HikariException {
    private static final long serialVersionUID = 1;

    /// The close code of the peer, or the one that we gave for the peer's fault; null when TCP
    /// ended without one.
    private final @Nullable Integer code;

    /// Whether the code came from the peer.
    private final boolean byPeer;

    private ConnectionLostException(
            @Nullable Integer code, boolean byPeer, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.code = code;
        this.byPeer = byPeer;
    }

    /// The peer sent a close frame with a code.
    static ConnectionLostException byPeer(int code, String reason) {
        return new ConnectionLostException(code, true, reason, null);
    }

    /// The peer sent a close frame without a code.
    static ConnectionLostException byPeer() {
        return new ConnectionLostException(null, true, "closed without a code", null);
    }

    /// The peer broke the protocol and was told this code.
    static ConnectionLostException byUs(int code, String reason) {
        return new ConnectionLostException(code, false, reason, null);
    }

    /// TCP ended, or could not be opened.
    static ConnectionLostException broken(String reason, @Nullable Throwable cause) {
        return new ConnectionLostException(null, false, reason, cause);
    }

    Optional<Integer> code() {
        return Optional.ofNullable(code);
    }

    boolean isByPeer() {
        return byPeer;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
