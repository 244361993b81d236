package hikari.rest.limit;

/// Tells from answers how a bucket fills again: all at once when its window ends, or one by one.
/// Discord has both kinds, and its answers do not say which. Not thread-safe: the limiter's lock
/// guards it.
///
/// Of two answers, of which the later one's request was sent after the earlier one had arrived, a
/// fixed window's end is the same, and a sliding one's has moved by what each request takes to come
/// back. The moment of a request on Discord's side is only known to lie between when it was sent
/// and when it was answered, so that much may remain open.
final class WindowShape {
    /// Spans in answers are rounded to milliseconds.
    private static final long GRAIN_NANOS = 2_000_000;

    /// Pairs further apart may span two windows.
    private static final int MOST_BETWEEN = 3;

    private static final int CONFIRMATIONS = 2;

    enum Kind {
        /// Nothing is known: the bucket counts as full again only when the last end is over.
        UNDECIDED,
        /// All places come back at one moment.
        FIXED,
        /// Places come back one by one.
        SLIDING
    }

    private Kind kind = Kind.UNDECIDED;
    private boolean isMistrusted;
    private int confirmations;

    /// How long one place takes to come back in a sliding window; never more than it really takes.
    private double step;

    private Seen earlier = Seen.NOTHING;

    /// One answer.
    ///
    /// @param sent when its request was sent
    /// @param arrived when it arrived
    /// @param limit how many the bucket takes
    /// @param used how many of these are taken
    /// @param span how long until the bucket is full again
    record Seen(long sent, long arrived, int limit, int used, long span) {
        private static final Seen NOTHING = new Seen(0, 0, 0, 0, 0);

        private double step() {
            return (double) span / Math.max(1, used);
        }
    }

    Kind kind() {
        return kind;
    }

    double step() {
        return step;
    }

    void see(Seen later) {
        if (later.limit() != earlier.limit()) {
            step = 0;
            confirmations = 0;
            if (kind == Kind.SLIDING) {
                kind = Kind.UNDECIDED;
            }
        }
        step = Math.max(step, later.step());
        if (isNext(later) && !isMistrusted) {
            compare(later);
        }
        if (later.sent() - earlier.arrived() >= 0 || earlier.limit() == 0) {
            earlier = later;
        }
    }

    private boolean isNext(Seen later) {
        var between = later.used() - earlier.used();
        return later.limit() == earlier.limit()
                && later.sent() - earlier.arrived() >= 0
                && between >= 1
                && between <= MOST_BETWEEN;
    }

    private void compare(Seen later) {
        var least = later.sent() + later.span() - earlier.arrived() - earlier.span();
        var most = later.arrived() + later.span() - earlier.sent() - earlier.span();
        if (most < earlier.step() - GRAIN_NANOS) {
            kind = Kind.FIXED;
            confirmations = 0;
        } else if (least > GRAIN_NANOS && isSteady(later, least, most)) {
            confirmations++;
            if (confirmations >= CONFIRMATIONS) {
                kind = Kind.SLIDING;
            }
        } else {
            confirmations = 0;
        }
    }

    private boolean isSteady(Seen later, long least, long most) {
        var expected = step * (later.used() - earlier.used());
        var slack = expected * 0.15;
        return least <= expected + slack
                && most >= expected - slack
                && most - least <= expected
                && Math.min(earlier.step(), later.step()) >= step * 0.8;
    }

    /// A request was refused that should not have been: whatever was concluded is wrong.
    void mistrust() {
        if (kind == Kind.SLIDING) {
            isMistrusted = true;
        }
        kind = Kind.UNDECIDED;
        confirmations = 0;
        step = 0;
    }
}
