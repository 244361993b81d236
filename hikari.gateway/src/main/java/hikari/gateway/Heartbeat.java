package hikari.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The heartbeats of one connection: when the last regular one went out, which are unacknowledged,
/// how long the last acknowledgement took. Thread-safe.
///
/// The verdict "dead" rests on regular heartbeats alone, so that one which Discord asked for in
/// between proves nothing against the connection.
final class Heartbeat {
    /// A heartbeat that has waited longer than this makes the connection doubtful.
    static final Duration DOUBTFUL = Duration.ofSeconds(10);

    /// A heartbeat that cannot even be written in this time means that the peer does not read any
    /// more.
    static final Duration WRITE_LIMIT = Duration.ofSeconds(20);

    private static final int MAX_PENDING = 64;

    private final GatewayTime time;
    private final Duration interval;
    private final ReentrantLock lock = new ReentrantLock();

    /// When the unacknowledged ones were sent, oldest first.
    @GuardedBy("lock")
    private final ArrayDeque<Long> pending = new ArrayDeque<>();

    @GuardedBy("lock")
    private @Nullable Duration latency;

    /// When the last regular one was sent, and for how long the reader had then been busy; null
    /// when acknowledged.
    @GuardedBy("lock")
    private @Nullable Regular unacknowledged;

    private record Regular(long sentAt, long busyThen) {}

    Heartbeat(GatewayTime time, Duration interval) {
        this.time = time;
        this.interval = interval;
    }

    Duration interval() {
        return interval;
    }

    /// How many regular ones there can be in a minute.
    int regularInAMinute() {
        return (int) Math.min(90, 60_000 / Math.max(1, interval.toMillis()) + 1);
    }

    /// How many sends in a minute must be kept back: for the regular ones, and some that are asked
    /// for.
    int reserve() {
        return regularInAMinute() + 2;
    }

    /// A regular one is sent.
    ///
    /// @param busyNanos for how long the reader has been busy with listeners so far
    void sendingRegular(long busyNanos) {
        lock.lock();
        try {
            unacknowledged = new Regular(time.nanos(), busyNanos);
            sending();
        } finally {
            lock.unlock();
        }
    }

    /// One that was asked for was sent. Called by the thread that reads, before it can read the
    /// acknowledgement.
    void sentRequested() {
        lock.lock();
        try {
            sending();
        } finally {
            lock.unlock();
        }
    }

    void acknowledged() {
        lock.lock();
        try {
            unacknowledged = null;
            var sentAt = pending.poll();
            if (sentAt != null) {
                latency = Duration.ofNanos(time.nanos() - sentAt);
            }
        } finally {
            lock.unlock();
        }
    }

    /// {@return whether the last regular one was not acknowledged, although the reader had the time
    /// to see it}
    ///
    /// @param busyNanos for how long the reader has been busy with listeners so far
    boolean isDead(long busyNanos) {
        lock.lock();
        try {
            var last = unacknowledged;
            if (last == null) {
                return false;
            }
            var waited = time.nanos() - last.sentAt;
            return (busyNanos - last.busyThen) * 2 <= waited;
        } finally {
            lock.unlock();
        }
    }

    /// {@return whether none has been waiting for its acknowledgement for long}
    boolean isWell() {
        lock.lock();
        try {
            var oldest = pending.peek();
            return oldest == null || time.nanos() - oldest < DOUBTFUL.toNanos();
        } finally {
            lock.unlock();
        }
    }

    Optional<Duration> latency() {
        lock.lock();
        try {
            return Optional.ofNullable(latency);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void sending() {
        if (pending.size() == MAX_PENDING) {
            pending.poll();
        }
        pending.add(time.nanos());
    }
}
