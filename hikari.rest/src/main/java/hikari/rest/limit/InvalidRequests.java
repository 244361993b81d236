package hikari.rest.limit;

/// Counts the requests of the last ten minutes that Discord calls invalid. Not thread-safe: the
/// limiter's lock guards it.
///
/// Discord bans an address that makes 10,000 of them in ten minutes. Requests in flight are not
/// counted yet, hence the margin. The span is cut into slices, so that memory does not grow with
/// the count; a slice is dropped as a whole once all of it is older than ten minutes.
final class InvalidRequests {
    static final int ALLOWED = 9_500;
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
