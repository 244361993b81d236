package hikari.rest.limit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The limit over all operations: no span of a second sees more than 50 requests. Not thread-safe:
/// the limiter's lock guards it.
///
/// There are 50 places. A request's place is free again a second after Discord has counted the
/// request, which is at the latest when its answer arrives: otherwise one that was long on the way
/// and one that was not could be counted within one second.
final class GlobalLimit {
    static final int REQUESTS = 50;

    static final long WINDOW_NANOS = 1_000_000_000;

    /// After this time a request counts as counted, answered or not: a long upload must not hold
    /// its place until its end.
    static final long TRANSIT_NANOS = 1_000_000_000;

    private final long[] free = new long[REQUESTS];
    private final @Nullable LocalTurn[] holders = new LocalTurn[REQUESTS];
    private long blockedUntil;

    GlobalLimit(long now) {
        Arrays.fill(free, now);
        blockedUntil = now;
    }

    boolean mayGo(long now) {
        return nanosUntilChange(now) <= 0;
    }

    void take(LocalTurn turn, long now) {
        var place = first(now);
        free[place] = now + TRANSIT_NANOS + WINDOW_NANOS;
        holders[place] = turn;
    }

    /// If the request holds a place, that is free a second from now.
    void answered(LocalTurn turn, long now) {
        for (var place = 0; place < REQUESTS; place++) {
            if (holders[place] == turn) {
                holders[place] = null;
                if (free[place] - now > WINDOW_NANOS) {
                    free[place] = now + WINDOW_NANOS;
                }
            }
        }
    }

    /// How long until one may go; not positive when one may now.
    long nanosUntilChange(long now) {
        return Math.max(free[first(now)] - now, blockedUntil - now);
    }

    private int first(long now) {
        var first = 0;
        for (var place = 1; place < REQUESTS; place++) {
            if (free[place] - now < free[first] - now) {
                first = place;
            }
        }
        return first;
    }

    void block(long until) {
        if (until - blockedUntil > 0) {
            blockedUntil = until;
        }
    }
}
