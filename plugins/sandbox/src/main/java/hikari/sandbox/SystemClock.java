package hikari.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Follows the machine's monotonic clock, from the wall clock's reading at the start.
final class SystemClock implements SandboxClock {
    private final Instant origin = Instant.now();
    private final long originNanos = System.nanoTime();
    private final ScheduledThreadPoolExecutor timers =
            new ScheduledThreadPoolExecutor(
                    1, Thread.ofPlatform().daemon().name("sandbox-clock").factory());

    SystemClock() {
        timers.setRemoveOnCancelPolicy(true);
        timers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Instant now() {
        return origin.plusNanos(System.nanoTime() - originNanos);
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        if (timers.isShutdown()) {
            return () -> {};
        }
        var scheduled = timers.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public void close() {
        timers.shutdownNow();
    }
}
