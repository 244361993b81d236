package hikari.rest.limit;

import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimiter;
import java.util.concurrent.locks.Condition;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// One request's place. All fields but the final ones are guarded by the limiter's lock.
final class LocalTurn implements RateLimiter.Turn, Comparable<LocalTurn> {
    enum Place {
        /// Not asking to be let go.
        OUTSIDE,
        /// Waiting for its bucket.
        IN_BUCKET,
        /// Let go by its bucket, waiting for the limit over all operations.
        IN_GLOBAL,
        /// Let go, and not answered yet.
        IN_FLIGHT
    }

    final RateLimiter.Request request;

    /// Whether the one whose request it is has closed.
    final BooleanSupplier gone;

    /// Woken when something changed for this turn.
    final Condition changed;

    private final LocalRateLimiter limiter;
    private final long order;

    Place place = Place.OUTSIDE;

    /// What this turn waits for or is in flight in; null while OUTSIDE.
    @Nullable Bucket bucket;

    /// When it was let go, while IN_FLIGHT.
    long sent;

    /// What it has left of its longest wait.
    long budgetNanos;

    /// Not to go before this moment, whatever the bucket says.
    long notBefore;

    LocalTurn(
            LocalRateLimiter limiter,
            RateLimiter.Request request,
            BooleanSupplier gone,
            long order,
            long now,
            Condition changed) {
        this.limiter = limiter;
        this.request = request;
        this.gone = gone;
        this.order = order;
        this.notBefore = now;
        this.sent = now;
        this.changed = changed;
        this.budgetNanos = request.longestWait().toNanos();
    }

    @Override
    public void await() throws InterruptedException {
        limiter.await(this);
    }

    @Override
    public void answered(RateLimitAnswer answer) {
        limiter.answered(this, answer);
    }

    @Override
    public void close() {
        limiter.leave(this);
    }

    @Override
    public int compareTo(LocalTurn other) {
        return Long.compare(order, other.order);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(order);
    }
}
