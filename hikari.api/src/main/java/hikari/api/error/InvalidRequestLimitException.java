package hikari.api.error;

import java.time.Duration;

/// So many requests of the last ten minutes were answered with 401, 403 or 429 that more of them
/// would have Discord ban this address. The request was not sent. Find out which requests fail:
/// they are logged.
public final class InvalidRequestLimitException extends RestException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    /// An exception for this operation.
    ///
    /// @param route the operation that was asked for
    /// @param retryAfter how long until requests are sent again
    public InvalidRequestLimitException(RestRoute route, Duration retryAfter) {
        super(
                route,
                ("too many requests were answered with 401, 403 or 429; none is sent for %s, so that Discord does not ban"
                                + " this address")
                        .formatted(retryAfter),
                null);
        this.retryAfter = retryAfter;
    }

    /// {@return how long until requests are sent again}
    public Duration retryAfter() {
        return retryAfter;
    }
}
