package hikari.runtime.request;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// When all members of a guild may be asked for again: once in 30 s, or when Discord says so.
/// Thread-safe.
///
/// @see "Discord documentation: Gateway Events, Request Guild Members"
final class AllMembersRule {
    private static final Duration INTERVAL = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofDays(1);

    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock();

    /// On the clock of `nanoTime`; only guilds that have to wait.
    @GuardedBy("lock")
    private final Map<Snowflake, Long> freeAt = new HashMap<>();

    AllMembersRule(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /// {@return how long to wait; zero, and the place is taken, when a request may be sent now}
    Duration take(Snowflake guildId) {
        lock.lock();
        try {
            var now = nanoTime.getAsLong();
            freeAt.values().removeIf(at -> at - now <= 0);
            var free = freeAt.putIfAbsent(guildId, now + INTERVAL.toNanos());
            return free == null ? Duration.ZERO : Duration.ofNanos(free - now);
        } finally {
            lock.unlock();
        }
    }

    /// Notes what Discord said when it refused a request.
    void refused(Snowflake guildId, Duration retryAfter) {
        lock.lock();
        try {
            var bounded = retryAfter.compareTo(LONGEST) > 0 ? LONGEST : retryAfter;
            freeAt.put(guildId, nanoTime.getAsLong() + bounded.toNanos());
        } finally {
            lock.unlock();
        }
    }
}
