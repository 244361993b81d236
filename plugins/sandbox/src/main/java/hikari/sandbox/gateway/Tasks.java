package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// The virtual threads that belong to no connection; none outlives the gateway.
final class Tasks {
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Set<Thread> running = new HashSet<>();

    @GuardedBy("lock")
    private boolean closed;

    /// Something that may wait, and ends when it is interrupted.
    @FunctionalInterface
    interface Task {
        void run() throws InterruptedException;
    }

    /// Starts a task; after the close it is not run.
    void start(String name, Task task) {
        var thread = Thread.ofVirtual().name(name).unstarted(() -> perform(task));
        lock.lock();
        try {
            if (closed) {
                return;
            }
            running.add(thread);
        } finally {
            lock.unlock();
        }
        thread.start();
    }

    private void perform(Task task) {
        try {
            task.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            lock.lock();
            try {
                running.remove(Thread.currentThread());
            } finally {
                lock.unlock();
            }
        }
    }

    /// Interrupts every task and waits for its end.
    void close() throws InterruptedException {
        List<Thread> threads;
        lock.lock();
        try {
            closed = true;
            threads = List.copyOf(running);
        } finally {
            lock.unlock();
        }
        for (var thread : threads) {
            thread.interrupt();
            thread.join();
        }
    }
}
