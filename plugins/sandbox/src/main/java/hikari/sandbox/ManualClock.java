package hikari.sandbox;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A clock that stands still until it is moved; for tests, and for looking at deadlines one at a
/// time.
public final class ManualClock implements SandboxClock {
    private final ReentrantLock lock = new ReentrantLock();
    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::number));
    private Instant now;
    private long numbers;

    /// A clock that shows a given time.
    ///
    /// @param start what it shows first
    public ManualClock(Instant start) {
        now = start;
    }

    private record Due(Instant at, long number, Runnable action) {}

    /// Moves the clock, running on this thread, in their order, all actions that become due.
    ///
    /// @param by how far; never negative
    public void advance(Duration by) {
        var target = now().plus(by);
        for (var next = next(target); next != null; next = next(target)) {
            next.action().run();
        }
    }

    private @Nullable Due next(Instant target) {
        lock.lock();
        try {
            var first = due.peek();
            if (first == null || first.at().isAfter(target)) {
                now = target.isAfter(now) ? target : now;
                return null;
            }
            now = first.at().isAfter(now) ? first.at() : now;
            return due.poll();
        } finally {
            lock.unlock();
        }
    }

    /// {@return how many actions wait for their time}
    public int pending() {
        lock.lock();
        try {
            return due.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Instant now() {
        lock.lock();
        try {
            return now;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        lock.lock();
        try {
            return at(now.plus(delay), action);
        } finally {
            lock.unlock();
        }
    }

    /// Never misses a move of the clock that comes while the wait begins.
    @Override
    public void await(Instant time) throws InterruptedException {
        var reached = new CountDownLatch(1);
        Timer timer;
        lock.lock();
        try {
            if (!time.isAfter(now)) {
                return;
            }
            timer = at(time, reached::countDown);
        } finally {
            lock.unlock();
        }
        try {
            reached.await();
        } finally {
            timer.cancel();
        }
    }

    @GuardedBy("lock")
    private Timer at(Instant time, Runnable action) {
        var added = new Due(time, numbers++, action);
        due.add(added);
        return () -> remove(added);
    }

    private void remove(Due cancelled) {
        lock.lock();
        try {
            due.remove(cancelled);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            due.clear();
        } finally {
            lock.unlock();
        }
    }
}
