package hikari.rest;

import hikari.api.rest.RestTimeouts;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.function.LongSupplier;

/// How far one attempt has come, and how long it still may take. Written by the HTTP client's
/// threads, read by the one that waits.
final class Progress {
    private enum Phase {
        SENDING("nothing could be sent for"),
        ANSWERING("there was no answer within"),
        READING("the rest of the answer did not come within");

        private final String failure;

        Phase(String failure) {
            this.failure = failure;
        }
    }

    private record State(Phase phase, long since) {}

    private final RestTimeouts timeouts;
    private final Duration whole;
    private final LongSupplier clock;
    private final long started;
    private volatile State state;

    /// An attempt that begins now.
    ///
    /// @param timeouts how long its phases may take
    /// @param whole how long it may take in all
    /// @param clock nanoseconds that only grow
    Progress(RestTimeouts timeouts, Duration whole, LongSupplier clock) {
        this.timeouts = timeouts;
        this.whole = whole;
        this.clock = clock;
        this.started = clock.getAsLong();
        this.state = new State(Phase.ANSWERING, started);
    }

    /// The same body; what is taken of it counts as progress.
    BodyPublisher watch(BodyPublisher body) {
        return body.contentLength() == 0 ? body : new Watched(body);
    }

    /// Some of the answer arrived.
    void reading() {
        move(Phase.READING);
    }

    private void move(Phase phase) {
        state = new State(phase, clock.getAsLong());
    }

    /// How long the attempt may go on if nothing moves; not positive when its time is over.
    long nanosLeft() {
        var now = clock.getAsLong();
        var here = state;
        return Math.min(
                started + whole.toNanos() - now,
                here.since() + allowed(here.phase()).toNanos() - now);
    }

    private Duration allowed(Phase phase) {
        return phase == Phase.ANSWERING ? timeouts.answer() : timeouts.idle();
    }

    /// When to look again: the next phase may allow less than this one.
    long nanosUntilLook() {
        var shortest = Math.min(timeouts.idle().toNanos(), timeouts.answer().toNanos());
        return Math.min(nanosLeft(), shortest);
    }

    /// Why its time is over.
    String failure() {
        var here = state;
        if (started + whole.toNanos() - clock.getAsLong() <= 0) {
            return "no complete answer within " + whole;
        }
        return "%s %s".formatted(here.phase().failure, allowed(here.phase()));
    }

    private final class Watched implements BodyPublisher {
        private final BodyPublisher body;

        Watched(BodyPublisher body) {
            this.body = body;
        }

        @Override
        public long contentLength() {
            return body.contentLength();
        }

        @Override
        public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
            body.subscribe(new Counted(subscriber));
        }
    }

    private final class Counted implements Subscriber<ByteBuffer> {
        private final Subscriber<? super ByteBuffer> subscriber;

        Counted(Subscriber<? super ByteBuffer> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            move(Phase.SENDING);
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(ByteBuffer part) {
            move(Phase.SENDING);
            subscriber.onNext(part);
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            // An answer may begin before all is sent: an error, for instance.
            if (state.phase() == Phase.SENDING) {
                move(Phase.ANSWERING);
            }
            subscriber.onComplete();
        }
    }
}
