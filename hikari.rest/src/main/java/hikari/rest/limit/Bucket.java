package hikari.rest.limit;

import hikari.api.error.RestRoute;
import hikari.api.spi.RateLimitAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The limit that some operations share for one major parameter: who waits, who is in flight, and
/// what answers have told. Not thread-safe: the limiter's lock guards it.
final class Bucket {
    private enum Kind {
        /// No answer yet: one request at a time.
        UNKNOWN,
        /// An answer without a limit.
        UNLIMITED,
        LIMITED
    }

    /// Those that wait for this bucket, in the order in which they entered the limiter.
    final TreeSet<LocalTurn> waiting = new TreeSet<>();

    /// Those that were let go and are not answered yet.
    private final Set<LocalTurn> inFlight = new HashSet<>();

    private final Window window;
    private Kind kind = Kind.UNKNOWN;
    private long blockedUntil;

    /// A bucket of which no answer has told yet.
    ///
    /// @param size what one of its name was like before
    Bucket(Window.Size size, long now) {
        window = new Window(size, now);
        blockedUntil = now;
    }

    /// The first that may go now, if one may. It is taken off the queue and counts as in flight.
    @Nullable LocalTurn take(long now) {
        if (!mayGo(now)) {
            return null;
        }
        var turn = timekeeper(now);
        if (turn != null) {
            waiting.remove(turn);
            inFlight.add(turn);
        }
        return turn;
    }

    private boolean mayGo(long now) {
        if (blockedUntil - now > 0) {
            return false;
        }
        return switch (kind) {
            case UNKNOWN -> inFlight.isEmpty() && (isNew() || window.room(now) > 0);
            case UNLIMITED -> true;
            case LIMITED -> window.room(now) > inFlight.size();
        };
    }

    private boolean isNew() {
        return window.size().limit() == 0;
    }

    /// How long until time alone may let one go; [Long#MAX_VALUE] when only an answer can.
    long nanosUntilChange(long now) {
        var untilUnblocked = blockedUntil - now;
        if (untilUnblocked > 0) {
            return untilUnblocked;
        }
        var isTimed = kind == Kind.LIMITED || (kind == Kind.UNKNOWN && inFlight.isEmpty());
        return isTimed ? window.nanosUntilRoom(inFlight.size(), now) : Long.MAX_VALUE;
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
    void giveBack(LocalTurn turn) {
        inFlight.remove(turn);
    }

    /// One that was sent was answered without a word on limits. Discord may have counted it.
    void spent(LocalTurn turn, long now) {
        inFlight.remove(turn);
        window.lose(now, now);
    }

    /// One that was sent is not waited for any more. It may still be on its way to Discord.
    void abandoned(LocalTurn turn, long now) {
        inFlight.remove(turn);
        var arrival = turn.sent + GlobalLimit.TRANSIT_NANOS;
        window.lose(arrival - now > 0 ? arrival : now, now);
    }

    /// One that was sent was answered; [#learn] takes what the answer says, here or on another
    /// bucket.
    void landed(LocalTurn turn) {
        inFlight.remove(turn);
    }

    /// Hands those of an operation over to another bucket, in flight or waiting.
    void move(RestRoute route, Bucket target) {
        for (var turn : ofRoute(waiting, route)) {
            waiting.remove(turn);
            target.waiting.add(turn);
            turn.bucket = target;
        }
        for (var turn : ofRoute(inFlight, route)) {
            inFlight.remove(turn);
            target.inFlight.add(turn);
            turn.bucket = target;
        }
    }

    private static List<LocalTurn> ofRoute(Set<LocalTurn> turns, RestRoute route) {
        return turns.stream().filter(turn -> turn.request.route().equals(route)).toList();
    }

    void learnUnlimited() {
        if (kind == Kind.UNKNOWN) {
            kind = Kind.UNLIMITED;
        }
    }

    /// Takes over what an answer says.
    ///
    /// @param answer what it says
    /// @param sent when its request was sent
    /// @param now when it arrived
    void learn(RateLimitAnswer answer, long sent, long now) {
        if (answer.limit().isEmpty()
                || answer.remaining().isEmpty()
                || answer.resetAfter().isEmpty()) {
            return;
        }
        kind = Kind.LIMITED;
        var limit = Math.max(1, answer.limit().getAsInt());
        var rest = Math.min(limit, answer.remaining().getAsInt());
        var span = answer.resetAfter().get().toNanos();
        window.learn(new WindowShape.Seen(sent, now, limit, limit - rest, span), rest);
    }

    /// Lets nobody go before this moment.
    void block(long until) {
        if (until - blockedUntil > 0) {
            blockedUntil = until;
        }
    }

    /// A request of this bot was one too many: what was concluded of the window is wrong.
    void refused() {
        window.refused();
    }

    Window.Size size() {
        return window.size();
    }

    /// Whether nothing would be lost if this bucket were forgotten.
    boolean isIdle(long now) {
        return waiting.isEmpty()
                && inFlight.isEmpty()
                && window.isOver(now)
                && blockedUntil - now <= 0;
    }
}
