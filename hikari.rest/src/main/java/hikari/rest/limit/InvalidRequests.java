package hikari.rest.limit;

/// Counts the requests of the last ten minutes that Discord calls invalid. Not thread-safe: the
/// limiter's lock guards it.
///
/// Discord bans an address that makes 10,000 of them in ten minutes. Each request in flight may
/// become one. The margin is for other programs behind the same address. The span is cut into
/// slices, so that memory does not grow with the count; a slice is dropped as a whole once all of
/// it is older than ten minutes.
final class InvalidRequests {
    static final int ALLOWED = 9_500;

    /// Never more than this, counting those in flight.
    static final int MOST = 9_900;

    static final long WINDOW_NANOS = 600_000_000_000L;
    private static final long SLICE_NANOS = 10_000_000_000L;

    /// One more than fit the window: the slice that is being left counts to its end.
    private static final int SLICES = (int) (WINDOW_NANOS / SLICE_NANOS) + 1;

    private final int[] counts = new int[SLICES];
    private final long start;
    private long slice;
    private int total;

    InvalidRequests(long now) {
        start = now;
    }

    int count(long now) {
        advance(now);
        counts[(int) (slice % SLICES)]++;
        return ++total;
    }

    /// Whether one more may be sent beside so many in flight, even if all of them are invalid.
    boolean leavesRoom(int inFlight, long now) {
        advance(now);
        return total + inFlight < MOST;
    }

    /// How long until requests may be sent; 0 when they may now.
    long nanosUntilAllowed(long now) {
        advance(now);
        if (total < ALLOWED) {
            return 0;
        }
        var left = total;
        for (var oldest = slice - SLICES + 1; oldest <= slice; oldest++) {
            left -= counts[(int) Math.floorMod(oldest, (long) SLICES)];
            if (left < ALLOWED) {
                return start + (oldest + SLICES) * SLICE_NANOS - now;
            }
        }
        return WINDOW_NANOS;
    }

    private void advance(long now) {
        var current = (now - start) / SLICE_NANOS;
        if (current - slice >= SLICES) {
            slice = current - SLICES;
        }
        while (slice < current) {
            slice++;
            var gone = (int) (slice % SLICES);
            total -= counts[gone];
            counts[gone] = 0;
        }
    }
}
