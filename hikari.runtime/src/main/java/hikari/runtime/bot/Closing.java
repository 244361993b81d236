package hikari.runtime.bot;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.lifecycle.Component;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// How much time one closing has left. The clock begins to run when the first one asks.
final class Closing {
    private final long deadlineNanos;

    /// On the clock of [System#nanoTime()]; 0 until somebody asks.
    private final AtomicLong begun = new AtomicLong();

    Closing(Duration deadline) {
        this.deadlineNanos = deadline.toNanos();
    }

    /// {@return the time left until the deadline}
    Duration left() {
        begun.compareAndSet(0, System.nanoTime() | 1);
        return Duration.ofNanos(Math.max(0, begun.get() + deadlineNanos - System.nanoTime()));
    }

    /// {@return the share of the time left that listeners may take: the rest is for what closes
    /// after them}
    Duration forListeners() {
        return left().multipliedBy(3).dividedBy(4);
    }

    /// Closes a part unless it is closed already.
    static void quietly(Component part) {
        try {
            part.close();
        } catch (ComponentStateConflictException e) {
            // it has ended by itself
        }
    }
}
