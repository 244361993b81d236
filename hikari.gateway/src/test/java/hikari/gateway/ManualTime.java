package hikari.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/// Time that stands still until the test moves it.
final class ManualTime implements GatewayTime {
    private static final Duration HANG = Duration.ofSeconds(30);

    private record Sleeper(long until, Duration asked) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Sleeper> sleepers = new ArrayList<>();
    private long nanos = 1_000_000_000_000L;

    /// How wrong the time of day is.
    private volatile Duration wall = Duration.ZERO;

    @Override
    public long nanos() {
        lock.lock();
        try {
            return nanos;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Instant now() {
        return Instant.EPOCH.plusNanos(nanos()).plus(wall);
    }

    @Override
    public boolean await(CountDownLatch happens, Duration within) throws InterruptedException {
        if (happens.getCount() == 0 || within.compareTo(Duration.ZERO) <= 0) {
            return happens.getCount() == 0;
        }
        var watcher = Thread.startVirtualThread(() -> wakeWhen(happens));
        lock.lockInterruptibly();
        try {
            var sleeper = new Sleeper(nanos + within.toNanos(), within);
            sleepers.add(sleeper);
            changed.signalAll();
            try {
                while (happens.getCount() > 0 && nanos < sleeper.until) {
                    changed.await();
                }
            } finally {
                sleepers.remove(sleeper);
                changed.signalAll();
            }
            return happens.getCount() == 0;
        } finally {
            lock.unlock();
            watcher.interrupt();
        }
    }

    /// Sets the time of day wrong; the monotonic time goes on as it did.
    void turnWallClock(Duration wrong) {
        wall = wrong;
    }

    /// Moves the time on; whoever waited for it wakes.
    void advance(Duration by) {
        lock.lock();
        try {
            nanos += by.toNanos();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until somebody waits for a time between these, and says for how long.
    Duration awaitSleeper(Duration atLeast, Duration atMost) {
        lock.lock();
        try {
            until(
                    () -> find(atLeast, atMost) != null,
                    "nobody waits for %s to %s".formatted(atLeast, atMost));
            return find(atLeast, atMost).asked;
        } finally {
            lock.unlock();
        }
    }

    Duration awaitSleeper(Duration exactly) {
        return awaitSleeper(exactly, exactly);
    }

    /// Waits until so many wait for exactly this time.
    void awaitSleepers(int count, Duration exactly) {
        lock.lock();
        try {
            until(
                    () -> sleepers.stream().filter(s -> isFor(s, exactly)).count() == count,
                    "not %d wait for %s".formatted(count, exactly));
        } finally {
            lock.unlock();
        }
    }

    private boolean isFor(Sleeper sleeper, Duration exactly) {
        return sleeper.until > nanos && sleeper.asked.equals(exactly);
    }

    /// Waits for somebody who waits so long, and moves the time so far.
    void pass(Duration exactly) {
        advance(awaitSleeper(exactly));
    }

    /// Waits until nobody waits for exactly this time.
    void awaitNoSleeper(Duration exactly) {
        lock.lock();
        try {
            until(() -> find(exactly, exactly) == null, "somebody still waits for " + exactly);
        } finally {
            lock.unlock();
        }
    }

    private Sleeper find(Duration atLeast, Duration atMost) {
        return sleepers.stream()
                .filter(s -> s.until > nanos) // others are about to wake
                .filter(s -> s.asked.compareTo(atLeast) >= 0 && s.asked.compareTo(atMost) <= 0)
                .findFirst()
                .orElse(null);
    }

    private void until(BooleanSupplier condition, String otherwise) {
        var left = HANG.toNanos();
        try {
            while (!condition.getAsBoolean()) {
                if (left <= 0) {
                    throw new AssertionError(otherwise + "; waiting are " + sleepers);
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void wakeWhen(CountDownLatch happens) {
        try {
            if (happens.await(1, TimeUnit.HOURS)) {
                lock.lock();
                try {
                    changed.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
