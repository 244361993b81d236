package hikari.runtime.event;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.lifecycle.Startup;
import java.time.Duration;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Work that is due later in a life of the event manager, and dropped when that ends. One virtual
/// thread waits for all of it, from the first on; each piece that is due runs on one of its own.
final class Timers {
    private static final Logger LOG = LogManager.getLogger(Timers.class);

    private final Startup startup;
    private final DelayQueue<Due> queue = new DelayQueue<>();
    private final AtomicBoolean waiting = new AtomicBoolean();

    Timers(Startup startup) {
        this.startup = startup;
    }

    private record Due(long nanos, Runnable work) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return other instanceof Due due
                    ? Long.signum(nanos - due.nanos)
                    : Long.compare(
                            getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    /// @throws ComponentStateConflictException when the life has ended
    void after(Duration delay, Runnable work) {
        queue.add(new Due(System.nanoTime() + Nanos.of(delay), work));
        if (waiting.compareAndSet(false, true)) {
            startup.fork("hikari timers", this::run);
        }
    }

    private void run() throws InterruptedException {
        while (true) {
            var work = queue.take().work();
            try {
                startup.fork("hikari timer", () -> runOne(work));
            } catch (ComponentStateConflictException e) {
                LOG.debug("The event manager closes; what was due is dropped", e);
                return;
            }
        }
    }

    private static void runOne(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("What was due failed", e);
        }
    }
}
