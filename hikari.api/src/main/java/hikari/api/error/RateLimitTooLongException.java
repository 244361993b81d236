package hikari.api.error;

import java.time.Duration;

/// The request would have to wait for a rate limit for longer than the configuration allows. It was
/// not sent, or was answered with a 429 whose wait is too long.
public final class RateLimitTooLongException extends RestException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;
    private final Duration longestWait;

    /// An exception for this operation.
    ///
    /// @param route the operation that was asked for
    /// @param retryAfter how long to wait before it makes sense to ask again
    /// @param longestWait the longest wait that the configuration allows
    public RateLimitTooLongException(RestRoute route, Duration retryAfter, Duration longestWait) {
        super(
                route,
                "the rate limit asks to wait %s, the configuration allows %s: ask again later or raise longestWait"
                        .formatted(retryAfter, longestWait),
                null);
        this.retryAfter = retryAfter;
        this.longestWait = longestWait;
    }

    /// {@return how long to wait before it makes sense to ask again}
    public Duration retryAfter() {
        return retryAfter;
    }

    /// {@return the longest wait that the configuration allows}
    public Duration longestWait() {
        return longestWait;
    }
}
