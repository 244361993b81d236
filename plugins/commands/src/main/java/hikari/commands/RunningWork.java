package hikari.commands;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Handlers of one plugin that run now: as inside the plugin, whose end waits for them. Safe for
/// several threads.
final class RunningWork {
    private static final Logger LOG = LogManager.getLogger(RunningWork.class);

    /// What interrupted handlers get to end.
    private static final Duration GRACE = Duration.ofMillis(400);

    private final Consumer<Runnable> inside;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition someEnded = lock.newCondition();

    @GuardedBy("lock")
    private final List<Thread> threads = new ArrayList<>();

    @GuardedBy("lock")
    private boolean isOver;

    /// @param inside runs something as inside the plugin
    RunningWork(Consumer<Runnable> inside) {
        this.inside = inside;
    }

    /// Runs a handler on this thread, unless the plugin has ended.
    void run(Runnable handler) {
        if (!begin()) {
            LOG.debug("A handler is not run: its plugin has ended");
            return;
        }
        try {
            inside.accept(handler);
        } finally {
            end();
        }
    }

    private boolean begin() {
        lock.lock();
        try {
            if (!isOver) {
                threads.add(Thread.currentThread());
            }
            return !isOver;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            threads.remove(Thread.currentThread());
            someEnded.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Lets nothing more begin, and waits for what runs. When interrupted, as a plugin's end is
    /// after its deadline, interrupts it.
    void close() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            isOver = true;
            while (!threads.isEmpty()) {
                someEnded.await();
            }
        } catch (InterruptedException e) {
            interrupt();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void interrupt() throws InterruptedException {
        LOG.warn("{} handler(s) did not end with their plugin and are interrupted", threads.size());
        threads.forEach(Thread::interrupt);
        var left = GRACE.toNanos();
        while (!threads.isEmpty() && left > 0) {
            left = someEnded.awaitNanos(left);
        }
        if (!threads.isEmpty()) {
            LOG.error("{} handler(s) do not even end when interrupted", threads.size());
        }
    }
}
