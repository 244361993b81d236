package hikari.gateway;

import java.time.Duration;

/// How long to wait before the next attempt: not at all at first, then the base, doubled from
/// attempt to attempt up to the longest, each shortened by up to half so that shards do not come
/// back together. Not thread-safe.
final class Backoff {
    private final Surroundings surroundings;
    private final Duration base;
    private final Duration max;
    private int attempts;

    Backoff(Surroundings surroundings, Duration base, Duration max) {
        this.surroundings = surroundings;
        this.base = base;
        this.max = max;
    }

    /// {@return the wait before the next attempt}
    Duration next() {
        attempts++;
        if (attempts == 1) {
            return Duration.ZERO;
        }
        var doublings = Math.min(attempts - 2, 30);
        var whole = Math.min(saturatedNanos(base, 1L << doublings), max.toNanos());
        return surroundings.between(Duration.ofNanos(whole / 2), Duration.ofNanos(whole));
    }

    /// The last connection was well for long: the next attempt comes at once.
    void reset() {
        attempts = 0;
    }

    /// The last connection was well, but not for long: the next attempt waits for the base at most.
    void relax() {
        attempts = Math.min(attempts, 1);
    }

    int attempts() {
        return attempts;
    }

    private static long saturatedNanos(Duration duration, long factor) {
        var nanos = duration.toNanos();
        return nanos > Long.MAX_VALUE / factor ? Long.MAX_VALUE : nanos * factor;
    }
}
