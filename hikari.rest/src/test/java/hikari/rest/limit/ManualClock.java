package hikari.rest.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A clock that a test turns by hand. It knows who waits on it.
public final class ManualClock implements MonotonicClock {
    /// One wait of one thread; not a record, since each is another even on the same condition.
    private static final class Sleeper {
        private final ReentrantLock lock;
        private final Condition condition;

        Sleeper(ReentrantLock lock, Condition condition) {
            this.lock = lock;
            this.condition = condition;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Sleeper> sleepers = new ArrayList<>();

    /// Not zero, as the machine's own is not.
    private final AtomicLong nanos = new AtomicLong(-7_000_000_000L);

    /// What a thread last saw: who looked before a turn of the clock and waits after it must not
    /// miss it.
    private final ThreadLocal<Long> seen = ThreadLocal.withInitial(nanos::get);

    @Override
    public long nanos() {
        var now = nanos.get();
        seen.set(now);
        return now;
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // the caller's loop, as the contract says
    public void await(ReentrantLock owner, Condition condition, long atMost)
            throws InterruptedException {
        var sleeper = new Sleeper(owner, condition);
        lock.lock();
        try {
            if (nanos.get() != seen.get()) {
                return;
            }
            sleepers.add(sleeper);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            condition.await();
        } finally {
            change(() -> sleepers.remove(sleeper));
        }
    }

    /// Turns the clock and returns when all who waited have looked at it.
    public void advance(Duration time) {
        var woken = turn(time);
        for (var sleeper : woken) {
            sleeper.lock.lock();
            try {
                sleeper.condition.signalAll();
            } finally {
                sleeper.lock.unlock();
            }
        }
        awaitAwake(woken);
    }

    private void awaitAwake(List<Sleeper> woken) {
        lock.lock();
        try {
            while (!Collections.disjoint(sleepers, woken)) {
                await();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Returns when so many threads wait on this clock.
    public void awaitSleepers(int count) {
        lock.lock();
        try {
            while (sleepers.size() != count) {
                await();
            }
        } finally {
            lock.unlock();
        }
    }

    private List<Sleeper> turn(Duration time) {
        lock.lock();
        try {
            nanos.addAndGet(time.toNanos());
            return List.copyOf(sleepers);
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the callers loop
    private void await() {
        try {
            changed.await();
        } catch (InterruptedException e) {
            throw new AssertionError("what is waited for never came", e);
        }
    }
}
