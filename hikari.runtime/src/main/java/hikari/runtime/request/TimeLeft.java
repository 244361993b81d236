package hikari.runtime.request;

import java.time.Duration;
import java.util.function.LongSupplier;

/// A timeout that several waits share.
///
/// @param nanoTime the clock
/// @param until when it ends, on that clock
record TimeLeft(LongSupplier nanoTime, long until) {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 2);

    static TimeLeft of(Duration timeout, LongSupplier nanoTime) {
        var bounded = timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
        return new TimeLeft(nanoTime, nanoTime.getAsLong() + bounded.toNanos());
    }

    /// {@return what is left; negative when it is over}
    Duration left() {
        return Duration.ofNanos(until - nanoTime.getAsLong());
    }
}
