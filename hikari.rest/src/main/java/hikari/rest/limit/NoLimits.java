package hikari.rest.limit;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.RateLimitTooLongException;
import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// For a proxy that keeps the limits: lets every request go at once, and has one that was answered
/// with a 429 wait as long as that asks.
public final class NoLimits implements RateLimiter {
    private final MonotonicClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closes = lock.newCondition();

    @GuardedBy("lock")
    private boolean closed;

    /// A limiter that does not limit.
    ///
    /// @param clock the only clock it reads
    public NoLimits(MonotonicClock clock) {
        this.clock = clock;
    }

    @Override
    public Turn enter(Request request) {
        return new Free(request);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            closes.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void await(Request request, long wait, long budget) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (wait > budget) {
                throw new RateLimitTooLongException(
                        request.route(), Duration.ofNanos(wait), request.longestWait());
            }
            var end = clock.nanos() + wait;
            for (var left = wait; left > 0 && !closed; left = end - clock.nanos()) {
                clock.await(lock, closes, left);
            }
            if (closed) {
                throw new ComponentStateConflictException(
                        "Component cannot be used while it's closing");
            }
        } finally {
            lock.unlock();
        }
    }

    /// A request that has to wait for nobody. For one thread.
    private final class Free implements Turn {
        private final Request request;
        private long wait;
        private long budget;

        Free(Request request) {
            this.request = request;
            this.budget = request.longestWait().toNanos();
        }

        @Override
        public void await() throws InterruptedException {
            NoLimits.this.await(request, wait, budget);
            budget -= wait;
            wait = 0;
        }

        @Override
        public void answered(RateLimitAnswer answer) {
            if (answer.status() == 429) {
                wait = answer.retryAfter().orElse(Duration.ofSeconds(1)).toNanos();
            }
        }

        @Override
        public void close() {
            wait = 0;
        }
    }
}
