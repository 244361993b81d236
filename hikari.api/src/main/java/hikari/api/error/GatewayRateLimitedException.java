package hikari.api.error;

import java.time.Duration;

/// Discord does not take a request over the gateway yet, and waiting for it would take longer than
/// was allowed. All members of a guild may be asked for once in 30 s.
public final class GatewayRateLimitedException extends GatewayException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    /// An exception for a request.
    ///
    /// @param what what was asked for
    /// @param retryAfter how long to wait before it makes sense to ask again
    public GatewayRateLimitedException(String what, Duration retryAfter) {
        super("%s can be asked for again in %s: allow more time".formatted(what, retryAfter));
        this.retryAfter = retryAfter;
    }

    /// {@return how long to wait before it makes sense to ask again}
    public Duration retryAfter() {
        return retryAfter;
    }
}
