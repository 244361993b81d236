package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// How often all members of a guild may be asked for: once in 30 seconds, whichever session asks.
final class MemberLimits {
    private static final Duration WINDOW = Duration.ofSeconds(30);

    private final SandboxClock clock;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Map<Long, Instant> freeAt = new HashMap<>();

    MemberLimits(SandboxClock clock) {
        this.clock = clock;
    }

    /// {@return how long to wait; zero if the request is granted}
    Duration take(long guildId) {
        var now = clock.now();
        lock.lock();
        try {
            var free = freeAt.getOrDefault(guildId, now);
            if (free.isAfter(now)) {
                return Duration.between(now, free);
            }
            freeAt.put(guildId, now.plus(WINDOW));
            return Duration.ZERO;
        } finally {
            lock.unlock();
        }
    }
}
