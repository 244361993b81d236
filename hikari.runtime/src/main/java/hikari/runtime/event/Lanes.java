package hikari.runtime.event;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Keeps the calls of one listener in order: one lane for each key with calls under way.
/// Thread-safe.
final class Lanes {
    /// The calls of one key that have not begun. Made for, and dropped with, the calls under way.
    static final class Lane {
        private final Snowflake key;
        private final ArrayDeque<Call> waiting = new ArrayDeque<>(1);

        private Lane(Snowflake key) {
            this.key = key;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Map<Snowflake, Lane> lanes = new HashMap<>();

    /// Lets a call begin, or queues it.
    ///
    /// @return whether the call is the first of its lane and must be run now
    boolean enter(Snowflake key, Call call) {
        lock.lock();
        try {
            var lane = lanes.get(key);
            if (lane != null) {
                call.lane = lane;
                lane.waiting.add(call);
                return false;
            }
            var fresh = new Lane(key);
            call.lane = fresh;
            lanes.put(key, fresh);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// {@return the next call of a lane whose current call has ended or stepped aside; null when
    /// there is none}
    @Nullable Call next(@Nullable Lane lane) {
        if (lane == null) {
            return null;
        }
        lock.lock();
        try {
            var next = lane.waiting.poll();
            if (next == null) {
                lanes.remove(lane.key, lane);
            }
            return next;
        } finally {
            lock.unlock();
        }
    }
}
