package hikari.rest.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Time that passes only while every thread of a scene waits, and then goes to the next moment at
/// which one of them wants to wake: hours take milliseconds, and nothing depends on the machine.
final class SimulatedTime implements MonotonicClock {
    /// One wait of one thread.
    private static final class Sleeper {
        private final Thread thread = Thread.currentThread();
        private final ReentrantLock lock;
        private final Condition condition;
        private final long until;
        private boolean woken;

        Sleeper(ReentrantLock lock, Condition condition, long until) {
            this.lock = lock;
            this.condition = condition;
            this.until = until;
        }

        /// Whether it sleeps on, as far as anybody has signalled it.
        boolean isAsleep() {
            lock.lock();
            try {
                return !woken && lock.hasWaiters(condition);
            } finally {
                lock.unlock();
            }
        }

        void wake() {
            lock.lock();
            try {
                woken = true;
                condition.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Semaphore rests = new Semaphore(0);
    private final List<Sleeper> sleepers = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private volatile long now = Long.MAX_VALUE - 5_000_000_000L; // wraps soon, as the real one may
    private int awake;
    private int alive;
    private long changes;

    @Override
    public long nanos() {
        return now;
    }

    @Override
    @SuppressWarnings("WaitNotInLoop") // the caller's loop, as the contract says
    public void await(ReentrantLock owner, Condition condition, long nanos)
            throws InterruptedException {
        var sleeper =
                new Sleeper(
                        owner, condition, nanos == Long.MAX_VALUE ? Long.MAX_VALUE : now + nanos);
        change(() -> {
            sleepers.add(sleeper);
            awake--;
        });
        try {
            condition.await();
        } finally {
            change(() -> {
                sleepers.remove(sleeper);
                awake++;
            });
        }
    }

    void sleep(long nanos) throws InterruptedException {
        var own = new ReentrantLock();
        var condition = own.newCondition();
        own.lock();
        try {
            var end = now + nanos;
            for (var left = nanos; left > 0; left = end - now) {
                await(own, condition, left);
            }
        } finally {
            own.unlock();
        }
    }

    interface Body {
        void run() throws Exception;
    }

    Thread start(Body body) {
        change(() -> {
            awake++;
            alive++;
        });
        return Thread.ofVirtual()
                .start(() -> {
                    try {
                        body.run();
                    } catch (Throwable e) {
                        change(() -> failures.add(e));
                    } finally {
                        change(() -> {
                            awake--;
                            alive--;
                        });
                    }
                });
    }

    /// Interrupts a thread of the scene.
    void interrupt(Thread thread) {
        change(() ->
                sleepers.stream()
                        .filter(sleeper -> sleeper.thread == thread)
                        .forEach(sleeper -> sleeper.woken = true));
        thread.interrupt();
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            changes++;
            change.run();
        } finally {
            lock.unlock();
        }
        rests.release();
    }

    private record Moment(List<Sleeper> sleepers, int awake, int alive, long changes) {}

    private Moment look() {
        lock.lock();
        try {
            return new Moment(List.copyOf(sleepers), awake, alive, changes);
        } finally {
            lock.unlock();
        }
    }

    /// Lets time pass until all threads have ended.
    void run() throws InterruptedException {
        for (var moment = look(); moment.alive() > 0; moment = look()) {
            rests.drainPermits();
            if (!isResting(moment)) {
                if (look().changes() == moment.changes()) {
                    rests.acquire();
                }
                continue;
            }
            var next = moment.sleepers().stream().filter(each -> each.until != Long.MAX_VALUE);
            var span = next.mapToLong(each -> each.until - now).min();
            if (span.isEmpty()) {
                throw new AssertionError(
                        "%d threads wait for nothing".formatted(moment.sleepers().size()));
            }
            pass(Math.max(0, span.getAsLong()));
            moment.sleepers().stream()
                    .filter(each -> each.until != Long.MAX_VALUE && each.until - now <= 0)
                    .forEach(Sleeper::wake);
        }
        for (var failure : failures) {
            throw new AssertionError(failure);
        }
    }

    /// Only the thread that lets time pass writes it.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void pass(long nanos) {
        now += nanos;
    }

    private boolean isResting(Moment moment) {
        return moment.awake() == 0
                && moment.sleepers().stream().allMatch(Sleeper::isAsleep)
                && look().changes() == moment.changes();
    }
}
