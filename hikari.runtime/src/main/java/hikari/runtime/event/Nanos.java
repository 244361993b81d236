package hikari.runtime.event;

import java.time.Duration;

/// Durations as nanoseconds; what does not fit is as long as can be.
final class Nanos {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);

    private Nanos() {}

    static long of(Duration duration) {
        return duration.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : duration.toNanos();
    }
}
