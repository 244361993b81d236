package hikari.api.error;

import java.time.Duration;

/// Discord has not yet indexed what a search asks for, and would not have within the longest wait
/// that the configuration allows.
public final class SearchNotReadyException extends RestException {
    private static final long serialVersionUID = 1;

    private final Duration retryAfter;
    private final int documentsIndexed;

    /// An exception for this operation.
    ///
    /// @param route the operation that was asked for
    /// @param retryAfter how long to wait before it makes sense to ask again
    /// @param documentsIndexed how much Discord has indexed so far
    /// @param longestWait the longest wait that the configuration allows
    public SearchNotReadyException(
            RestRoute route, Duration retryAfter, int documentsIndexed, Duration longestWait) {
        super(
                route,
                "the index is not ready (%d indexed) and to wait %s more is beyond the %s that the configuration allows: ask again later or raise longestWait"
                        .formatted(documentsIndexed, retryAfter, longestWait),
                null);
        this.retryAfter = retryAfter;
        this.documentsIndexed = documentsIndexed;
    }

    /// {@return how long to wait before it makes sense to ask again}
    public Duration retryAfter() {
        return retryAfter;
    }

    /// {@return how much Discord has indexed so far}
    public int documentsIndexed() {
        return documentsIndexed;
    }
}
