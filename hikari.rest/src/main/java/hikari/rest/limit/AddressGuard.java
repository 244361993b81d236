package hikari.rest.limit;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.InvalidRequestLimitException;
import hikari.api.error.RateLimitTooLongException;
import hikari.api.error.RestRoute;
import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps all clients of one address together from so many invalid requests that Discord would ban
/// it, whatever limits each has besides.
public final class AddressGuard {
    private final MonotonicClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    @GuardedBy("lock")
    private final InvalidRequests invalid;

    @GuardedBy("lock")
    private int inFlight;

    /// A guard that has counted nothing yet.
    ///
    /// @param clock the only clock it reads
    public AddressGuard(MonotonicClock clock) {
        this.clock = clock;
        this.invalid = new InvalidRequests(clock.nanos());
    }

    /// {@return a limiter that asks this guard as well}
    ///
    /// @param limiter decides first; closed with what is returned
    public RateLimiter around(RateLimiter limiter) {
        return new Guarded(limiter);
    }

    private void check(RestRoute route) {
        lock.lock();
        try {
            checkLocked(route);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void checkLocked(RestRoute route) {
        var wait = invalid.nanosUntilAllowed(clock.nanos());
        if (wait > 0) {
            throw new InvalidRequestLimitException(route, Duration.ofNanos(wait));
        }
    }

    private void answered(RateLimitAnswer answer) {
        if (answer.isInvalidRequest()) {
            lock.lock();
            try {
                invalid.count(clock.nanos());
            } finally {
                lock.unlock();
            }
        }
    }

    private void ended() {
        lock.lock();
        try {
            inFlight--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// A limiter with the guard around it.
    private final class Guarded implements RateLimiter {
        private final RateLimiter limiter;
        private volatile boolean closed;

        Guarded(RateLimiter limiter) {
            this.limiter = limiter;
        }

        @Override
        public Turn enter(Request request) {
            return new GuardedTurn(this, request, limiter.enter(request));
        }

        @Override
        public void close() {
            lock.lock();
            try {
                closed = true;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
            limiter.close();
        }

        /// Waits until one more may be in flight, should all of those turn out to be invalid.
        void admit(Request request) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                var end = clock.nanos() + request.longestWait().toNanos();
                while (true) {
                    if (closed) {
                        throw new ComponentStateConflictException(
                                "Component cannot be used while it's closing");
                    }
                    checkLocked(request.route());
                    var now = clock.nanos();
                    if (invalid.leavesRoom(inFlight, now)) {
                        inFlight++;
                        return;
                    }
                    if (end - now <= 0) {
                        throw new RateLimitTooLongException(
                                request.route(), request.longestWait(), request.longestWait());
                    }
                    clock.await(lock, changed, end - now);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /// The place of one request. For one thread.
    private final class GuardedTurn implements RateLimiter.Turn {
        private final Guarded guarded;
        private final RateLimiter.Request request;
        private final RateLimiter.Turn turn;
        private boolean isCounted;

        GuardedTurn(Guarded guarded, RateLimiter.Request request, RateLimiter.Turn turn) {
            this.guarded = guarded;
            this.request = request;
            this.turn = turn;
        }

        @Override
        public void await() throws InterruptedException {
            end();
            check(request.route());
            turn.await();
            guarded.admit(request);
            isCounted = true;
        }

        @Override
        public void answered(RateLimitAnswer answer) {
            AddressGuard.this.answered(answer);
            end();
            turn.answered(answer);
        }

        @Override
        public void close() {
            end();
            turn.close();
        }

        private void end() {
            if (isCounted) {
                isCounted = false;
                ended();
            }
        }
    }
}
