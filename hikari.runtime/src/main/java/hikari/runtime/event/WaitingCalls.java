package hikari.runtime.event;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// Calls that are to begin together, so that threads are woken once for all of them. Thread-safe.
final class WaitingCalls {
    /// So many do not wait for more.
    private static final int ENOUGH = 64;

    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private List<Call> calls = new ArrayList<>(ENOUGH);

    /// Whether there are some; may be out of date for other threads than the one that added them.
    private volatile boolean some;

    /// Adds a call.
    ///
    /// @return whether there are enough now
    boolean add(Call call) {
        lock.lock();
        try {
            calls.add(call);
            some = true;
            return calls.size() >= ENOUGH;
        } finally {
            lock.unlock();
        }
    }

    /// {@return those that wait, which do not any more}
    List<Call> take() {
        if (!some) {
            return List.of();
        }
        lock.lock();
        try {
            var taken = calls;
            calls = new ArrayList<>(ENOUGH);
            some = false;
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
