package hikari.interactions;

import hikari.api.server.ServerLimits;
import java.time.Duration;
import java.util.Optional;

/// Where a connection stands.
enum Stage {
    /// Not yet able to carry a request.
    OPENING,
    /// Between requests.
    IDLE,
    /// Some of a request has come, its headers not whole.
    HEAD,
    /// The headers have come.
    BODY,
    /// A handler runs and has not responded.
    HANDLING,
    /// An answer is being sent.
    SENDING,
    /// An answer was sent, after which the connection cannot yet carry another request, or never.
    SENT_LAST,
    /// An answer was sent; who gave it still runs.
    SENT;

    /// {@return how long it may last; empty for as long as it likes} A body's time began with its
    /// head's.
    Optional<Duration> longest(ServerLimits limits) {
        return switch (this) {
            case OPENING, HEAD, BODY -> Optional.of(limits.requestTimeout());
            case IDLE -> Optional.of(limits.idleTimeout());
            case SENDING -> Optional.of(limits.sendTimeout());
            case HANDLING, SENT_LAST, SENT -> Optional.empty();
        };
    }

    /// {@return whether the peer has not asked for anything to its end}
    boolean isWaiting() {
        return this == OPENING || this == IDLE || this == HEAD || this == BODY;
    }
}
