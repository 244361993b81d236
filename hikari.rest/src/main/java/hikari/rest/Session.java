package hikari.rest;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.lifecycle.Startup;
import hikari.api.lifecycle.Task;
import hikari.api.spi.RateLimiter;
import hikari.rest.limit.MonotonicClock;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What a REST client has while it is alive.
final class Session implements AutoCloseable {
    private final Startup life;
    private final Transport transport;
    private final RateLimiter limiter;
    private final Codec codec;
    private final MonotonicClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closes = lock.newCondition();

    @GuardedBy("lock")
    private boolean closing;

    Session(
            Startup life,
            Transport transport,
            RateLimiter limiter,
            Codec codec,
            MonotonicClock clock) {
        this.life = life;
        this.transport = transport;
        this.limiter = limiter;
        this.codec = codec;
        this.clock = clock;
    }

    Transport transport() {
        return transport;
    }

    RateLimiter limiter() {
        return limiter;
    }

    Codec codec() {
        return codec;
    }

    /// Starts a thread that is interrupted and awaited when the client closes.
    Thread fork(String name, Task task) {
        return life.fork(name, task);
    }

    /// Waits, unless the client closes.
    ///
    /// @throws ComponentStateConflictException when the client closes
    void pause(Duration time) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var end = clock.nanos() + time.toNanos();
            for (var left = time.toNanos(); left > 0 && !closing; left = end - clock.nanos()) {
                clock.await(lock, closes, left);
            }
            if (closing) {
                throw new ComponentStateConflictException(
                        "Component cannot be used while it's closing");
            }
        } finally {
            lock.unlock();
        }
    }

    /// Ends all pauses. The other parts are owned by the client's life.
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            closes.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
