package hikari.rest.limit;

import hikari.api.spi.RateLimiter;

/// What one of several that share a limiter has of it. Closing it ends its own waits only.
public final class LimiterShare implements RateLimiter {
    private final LocalRateLimiter limiter;
    private volatile boolean closed;

    /// A share.
    ///
    /// @param limiter what is shared
    public LimiterShare(LocalRateLimiter limiter) {
        this.limiter = limiter;
    }

    @Override
    public Turn enter(Request request) {
        return limiter.enter(request, () -> closed);
    }

    @Override
    public void close() {
        closed = true;
        limiter.lookAgain();
    }
}
