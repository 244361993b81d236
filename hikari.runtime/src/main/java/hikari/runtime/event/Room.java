package hikari.runtime.event;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Bounds how many events are on their way to listeners. Thread-safe.
final class Room {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    @GuardedBy("lock")
    private int taken;

    @GuardedBy("lock")
    private boolean closed;

    Room(int capacity) {
        this.capacity = capacity;
    }

    /// Takes a place, and waits until there is one.
    ///
    /// @throws ComponentStateConflictException when the room is closed meanwhile
    void enter() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (taken >= capacity && !closed) {
                changed.await();
            }
            if (closed) {
                throw new ComponentStateConflictException(
                        "Component cannot be used while it's closing");
            }
            taken++;
        } finally {
            lock.unlock();
        }
    }

    /// Takes a place if there is one.
    ///
    /// @return whether there was
    boolean tryEnter() {
        lock.lock();
        try {
            if (taken >= capacity || closed) {
                return false;
            }
            taken++;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Takes a place whether there is one or not.
    void enterBeyond() {
        lock.lock();
        try {
            taken++;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            taken--;
            if (taken == 0) {
                changed.signalAll();
            } else {
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Waits until nobody has a place.
    ///
    /// @return whether that was so in time
    boolean awaitEmpty(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = nanos;
            while (taken > 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
            return taken == 0;
        } finally {
            lock.unlock();
        }
    }

    /// Turns away everybody who waits for a place.
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
