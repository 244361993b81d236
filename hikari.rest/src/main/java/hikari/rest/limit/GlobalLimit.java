package hikari.rest.limit;

import java.util.Arrays;

/// The limit over all operations: no span of a second sees more than 50 requests. Not thread-safe:
/// the limiter's lock guards it.
final class GlobalLimit {
    static final int REQUESTS = 50;

    /// A second, and a little for the network, which may bring requests closer together.
    static final long WINDOW_NANOS = 1_005_000_000;

    private final long[] sent = new long[REQUESTS];
    private int next;
    private long blockedUntil;

    GlobalLimit(long now) {
        Arrays.fill(sent, now - WINDOW_NANOS);
        blockedUntil = now;
    }

    boolean mayGo(long now) {
        return nanosUntilChange(now) <= 0;
    }

    void take(long now) {
        sent[next] = now;
        next = (next + 1) % REQUESTS;
    }

    /// How long until one may go; not positive when one may now.
    long nanosUntilChange(long now) {
        return Math.max(sent[next] + WINDOW_NANOS - now, blockedUntil - now);
    }

    void block(long until) {
        if (until - blockedUntil > 0) {
            blockedUntil = until;
        }
    }
}
