package hikari.sandbox.gateway;

import hikari.sandbox.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;

/// So many payloads in any stretch of time. For one thread.
final class SendWindow {
    private final SandboxClock clock;
    private final int limit;
    private final Duration length;
    private final ArrayDeque<Instant> times = new ArrayDeque<>();

    SendWindow(SandboxClock clock, int limit, Duration length) {
        this.clock = clock;
        this.limit = limit;
        this.length = length;
    }

    /// Counts one more.
    ///
    /// @return false if it is one too many
    boolean count() {
        var now = clock.now();
        var begin = now.minus(length);
        while (!times.isEmpty() && !times.getFirst().isAfter(begin)) {
            times.removeFirst();
        }
        if (times.size() >= limit) {
            return false;
        }
        times.addLast(now);
        return true;
    }
}
