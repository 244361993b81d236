package hikari.rest.limit;

import hikari.api.spi.RateLimitAnswer;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The limit that some operations share for one major parameter, as far as answers have told of it.
/// Not thread-safe: the limiter's lock guards it.
///
/// A window's end is known to be no earlier on Discord's side than here: an answer's `reset_after`
/// counts from when it was written, and is added to when it arrived.
final class Bucket {
    /// By how much the ends of one window may differ between answers. A later one is that of the
    /// next window.
    private static final long SAME_WINDOW_NANOS = 100_000_000;

    private enum Kind {
        /// No answer yet: one request at a time.
        UNKNOWN,
        /// An answer without a limit.
        UNLIMITED,
        LIMITED
    }

    /// Those that wait for this bucket, in the order in which they entered the limiter.
    final TreeSet<LocalTurn> waiting = new TreeSet<>();

    private Kind kind = Kind.UNKNOWN;
    private int limit;
    private int remaining;
    private int inFlight;
    private long windowEnd;
    private long blockedUntil;

    Bucket(long now) {
        windowEnd = now;
        blockedUntil = now;
    }

    /// The first that may go now, if one may. It is taken off the queue and counts as in flight.
    @Nullable LocalTurn take(long now) {
        if (!mayGo(now)) {
            return null;
        }
        for (var turn : waiting) {
            if (turn.notBefore - now <= 0) {
                waiting.remove(turn);
                inFlight++;
                return turn;
            }
        }
        return null;
    }

    private boolean mayGo(long now) {
        if (blockedUntil - now > 0) {
            return false;
        }
        return switch (kind) {
            case UNKNOWN -> inFlight == 0;
            case UNLIMITED -> true;
            case LIMITED -> (windowEnd - now > 0 ? remaining : limit) > inFlight;
        };
    }

    /// How long until time alone may let one go; [Long#MAX_VALUE] when only an answer can.
    long nanosUntilChange(long now) {
        var untilUnblocked = blockedUntil - now;
        if (untilUnblocked > 0) {
            return untilUnblocked;
        }
        var untilReset = windowEnd - now;
        return kind == Kind.LIMITED && untilReset > 0 ? untilReset : Long.MAX_VALUE;
    }

    /// The first of those waiting that nothing of its own holds back: it minds the time for the
    /// others.
    @Nullable LocalTurn timekeeper(long now) {
        for (var turn : waiting) {
            if (turn.notBefore - now <= 0) {
                return turn;
            }
        }
        return null;
    }

    /// One that was let go was not sent after all.
    void giveBack() {
        inFlight--;
    }

    /// One that was sent was not answered, or without a word on limits. Discord may have counted
    /// it.
    void spent() {
        inFlight--;
        remaining = Math.max(0, remaining - 1);
    }

    /// One that was sent was answered; [#learn] takes what the answer says, here or on another
    /// bucket.
    void landed() {
        inFlight--;
    }

    void learnUnlimited() {
        if (kind == Kind.UNKNOWN) {
            kind = Kind.UNLIMITED;
        }
    }

    /// Takes over what an answer says. Answers of one window may arrive in any order: the lowest
    /// rest counts.
    void learn(RateLimitAnswer answer, long now) {
        if (answer.limit().isEmpty()
                || answer.remaining().isEmpty()
                || answer.resetAfter().isEmpty()) {
            return;
        }
        var end = now + answer.resetAfter().get().toNanos();
        var isNewWindow =
                kind != Kind.LIMITED
                        || windowEnd - now <= 0
                        || end - windowEnd > Math.max(SAME_WINDOW_NANOS, (end - now) / 2);
        kind = Kind.LIMITED;
        limit = answer.limit().getAsInt();
        if (isNewWindow) {
            remaining = answer.remaining().getAsInt();
            windowEnd = end;
        } else {
            remaining = Math.min(remaining, answer.remaining().getAsInt());
            windowEnd = Math.min(windowEnd, end);
        }
    }

    /// Lets nobody go before this moment.
    void block(long until) {
        if (until - blockedUntil > 0) {
            blockedUntil = until;
        }
    }

    /// Whether nothing would be lost if this bucket were forgotten.
    boolean isIdle(long now) {
        return waiting.isEmpty()
                && inFlight == 0
                && windowEnd - now <= 0
                && blockedUntil - now <= 0;
    }
}
