package hikari.rest.limit;

import hikari.rest.limit.WindowShape.Kind;
import hikari.rest.limit.WindowShape.Seen;

/// How many requests a bucket takes, as far as answers have told. Not thread-safe: the limiter's
/// lock guards it.
///
/// An answer's `reset_after` counts from a moment between when its request was sent and when the
/// answer arrived, so the window's end is known to lie between two moments. Nothing counts as free
/// before the later one.
final class Window {
    /// Two ends that are no further apart are the same.
    private static final long GRAIN_NANOS = 1_000_000;

    private final WindowShape shape = new WindowShape();
    private int limit;
    private int remaining;

    /// Between these the window ends.
    private long earliestEnd;

    private long end;

    /// Requests that were sent from this moment on count in this window or in a later one.
    private long begun;

    /// The longest span that an answer told, hence no longer than a whole window.
    private long length;

    /// How many Discord may have counted without our knowing.
    private int lost;

    private long lostUntil;

    /// What is known of a bucket's windows when nothing else is.
    ///
    /// @param limit how many it took; 0 if that is not known
    /// @param length the longest span that an answer told
    record Size(int limit, long length) {
        static final Size UNKNOWN = new Size(0, 0);
    }

    /// A window that is over.
    Window(Size size, long now) {
        limit = size.limit();
        length = size.length();
        lostUntil = now;
        end = now;
        earliestEnd = now;
        begun = now;
    }

    Size size() {
        return new Size(limit, length);
    }

    /// How many may be in flight now.
    int room(long now) {
        return lostUntil - now > 0 ? free(now) - lost : free(now);
    }

    private int free(long now) {
        var left = end - now;
        if (left <= 0) {
            return limit;
        }
        if (shape.kind() != Kind.SLIDING) {
            return remaining;
        }
        return (int) Math.clamp(Math.floor(limit - left / shape.step()), 0, limit);
    }

    /// How long until time alone may make room beside so many in flight; [Long#MAX_VALUE] when it
    /// cannot.
    long nanosUntilRoom(int inFlight, long now) {
        var left = end - now;
        var untilForgotten = lostUntil - now;
        var least = untilForgotten > 0 ? untilForgotten : Long.MAX_VALUE;
        if (left <= 0) {
            return least;
        }
        var taken = untilForgotten > 0 ? inFlight + lost : inFlight;
        if (shape.kind() == Kind.SLIDING && taken < limit) {
            var until = left - (long) ((limit - 1 - taken) * shape.step());
            return Math.min(least, Math.clamp(until, GRAIN_NANOS / 10, left));
        }
        return Math.min(least, left);
    }

    /// Takes over what an answer says.
    ///
    /// @param answer what it says
    /// @param rest how many it says are left
    void learn(Seen answer, int rest) {
        var now = answer.arrived();
        var from = answer.sent() + answer.span();
        var to = now + answer.span();
        if (end - now > 0 && shape.kind() == Kind.FIXED && to - earliestEnd < 0) {
            return; // of a window that was over before this one began
        }
        shape.see(answer);
        limit = answer.limit();
        length = Math.max(length, answer.span());
        var isNext = shape.kind() == Kind.FIXED && from - end > GRAIN_NANOS;
        if (end - now <= 0 || isNext) {
            begun = shape.kind() == Kind.FIXED && answer.sent() - end >= 0 ? end : now;
            remaining = rest;
            earliestEnd = from;
            end = to;
        } else {
            remaining = Math.min(remaining, rest);
            narrow(answer, from, to);
        }
    }

    /// Answers of one fixed window tell of the same end, unless they are so inexact that they may
    /// be of two; in all other cases the later end counts.
    private void narrow(Seen answer, long from, long to) {
        var isOfThisWindow = isCertain(answer) || isExact(from, to);
        earliestEnd = later(earliestEnd, from);
        if (shape.kind() == Kind.FIXED && isOfThisWindow) {
            end = end - to < 0 ? end : to;
        } else {
            end = later(end, to);
            begun = answer.arrived();
        }
    }

    /// Sent when this window had begun and answered before it can have ended, however long it took.
    private boolean isCertain(Seen answer) {
        return answer.sent() - begun >= 0 && answer.arrived() - earliestEnd < 0;
    }

    private boolean isExact(long from, long to) {
        return to - from < length / 2 && end - earliestEnd < length / 2;
    }

    private static long later(long one, long other) {
        return one - other > 0 ? one : other;
    }

    /// One that was sent was not answered, or without a word on limits. Discord may have counted it
    /// in this window, or begun the next one with it.
    ///
    /// @param counted when Discord has counted it, if it ever does
    void lose(long counted, long now) {
        if (limit > 0) {
            lost = Math.min(limit, lostUntil - now > 0 ? lost + 1 : 1);
            lostUntil = counted + length + untilBack();
        }
    }

    /// How long those lost take longer to come back than what answers have told of.
    private long untilBack() {
        return shape.kind() == Kind.FIXED ? 0 : (long) (lost * shape.step());
    }

    void refused() {
        shape.mistrust();
    }

    boolean isOver(long now) {
        return end - now <= 0 && lostUntil - now <= 0;
    }
}
