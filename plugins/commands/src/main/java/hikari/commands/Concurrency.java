package hikari.commands;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Refuses more than some runs of a command at a time. One that is added to several commands counts
/// them together.
public final class Concurrency implements Middleware {
    private final int limit;
    private final Per per;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Map<Per.Key, Integer> running = new HashMap<>();

    private Concurrency(int limit, Per per) {
        if (limit < 1) {
            throw new IllegalArgumentException("At least 1 run is allowed, not " + limit);
        }
        this.limit = limit;
        this.per = per;
    }

    /// {@return a middleware that refuses more than some runs at a time}
    ///
    /// @param limit how many, at least 1
    /// @param per whose runs count together
    public static Concurrency limit(int limit, Per per) {
        return new Concurrency(limit, per);
    }

    @Override
    public void around(CommandContext context, Next next) throws Exception {
        var key = per.key(context);
        enter(key);
        try {
            next.run();
        } finally {
            leave(key);
        }
    }

    private void enter(Per.Key key) {
        lock.lock();
        try {
            if (running.getOrDefault(key, 0) >= limit) {
                throw new BusyException(limit);
            }
            running.merge(key, 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }

    private void leave(Per.Key key) {
        lock.lock();
        try {
            running.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
        } finally {
            lock.unlock();
        }
    }
}
