package hikari.rest.limit;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.InvalidRequestLimitException;
import hikari.api.error.RateLimitTooLongException;
import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The limits of one process.
///
/// Two queues in a row: a request first waits for its bucket, then for the limit over all
/// operations. Both are in the order in which requests entered. There is no thread: those that wait
/// mind the time, and each lets everybody go who may.
public final class LocalRateLimiter implements RateLimiter {
    private static final Logger LOG = LogManager.getLogger(LocalRateLimiter.class);

    private final MonotonicClock clock;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Buckets buckets;

    @GuardedBy("lock")
    private final TreeSet<LocalTurn> globalQueue = new TreeSet<>();

    /// Those that the limit over all operations does not count, but that must wait for answers.
    @GuardedBy("lock")
    private final TreeSet<LocalTurn> exemptQueue = new TreeSet<>();

    @GuardedBy("lock")
    private int inFlight;

    @GuardedBy("lock")
    private final GlobalLimit global;

    @GuardedBy("lock")
    private final InvalidRequests invalid;

    @GuardedBy("lock")
    private long entered;

    @GuardedBy("lock")
    private boolean closed;

    /// A limiter that knows nothing yet.
    ///
    /// @param clock the only clock it reads
    public LocalRateLimiter(MonotonicClock clock) {
        this.clock = clock;
        var now = clock.nanos();
        this.global = new GlobalLimit(now);
        this.invalid = new InvalidRequests(now);
        this.buckets = new Buckets(now);
    }

    @Override
    public Turn enter(Request request) {
        return enter(request, () -> false);
    }

    /// {@return a place for a request of one of several that share this limiter}
    ///
    /// @param request what is to be sent
    /// @param gone whether that one has closed; see [#lookAgain()]
    Turn enter(Request request, BooleanSupplier gone) {
        lock.lock();
        try {
            return new LocalTurn(
                    this, request, gone, entered++, clock.nanos(), lock.newCondition());
        } finally {
            lock.unlock();
        }
    }

    /// Has all that wait look whether theirs has closed.
    void lookAgain() {
        lock.lock();
        try {
            wakeAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            wakeAll();
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void wakeAll() {
        for (var bucket : buckets.all()) {
            wake(bucket.waiting);
        }
        wake(globalQueue);
        wake(exemptQueue);
    }

    private static void wake(Collection<LocalTurn> turns) {
        for (var turn : turns) {
            turn.changed.signal();
        }
    }

    /// {@return how many buckets are remembered}
    public int bucketCount() {
        lock.lock();
        try {
            return buckets.size();
        } finally {
            lock.unlock();
        }
    }

    void await(LocalTurn turn) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            awaitLocked(turn);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void awaitLocked(LocalTurn turn) throws InterruptedException {
        var mayBeSent = false;
        try {
            takeBack(turn);
            checkMayWait(turn, clock.nanos());
            queue(turn, clock.nanos());
            awaitInFlight(turn);
            mayBeSent = true;
        } finally {
            if (!mayBeSent) {
                neverSent(turn);
            }
        }
    }

    /// Gives the place back even if it was let go just when the wait ended otherwise.
    @GuardedBy("lock")
    private void neverSent(LocalTurn turn) {
        if (turn.place == LocalTurn.Place.IN_FLIGHT) {
            inFlight--;
            turn.place = LocalTurn.Place.IN_GLOBAL;
        }
        takeBack(turn);
    }

    @GuardedBy("lock")
    private void queue(LocalTurn turn, long now) {
        var bucket = buckets.of(turn.request, now);
        turn.bucket = bucket;
        turn.place = LocalTurn.Place.IN_BUCKET;
        bucket.waiting.add(turn);
        letGo(bucket, now);
    }

    @GuardedBy("lock")
    private void awaitInFlight(LocalTurn turn) throws InterruptedException {
        var now = clock.nanos();
        while (turn.place != LocalTurn.Place.IN_FLIGHT) {
            checkMayWait(turn, now);
            var wait = nanosUntilChange(turn, now);
            if (turn.budgetNanos <= 0 || (wait != Long.MAX_VALUE && wait > turn.budgetNanos)) {
                throw new RateLimitTooLongException(
                        turn.request.route(),
                        wait == Long.MAX_VALUE
                                ? turn.request.longestWait()
                                : Duration.ofNanos(wait),
                        turn.request.longestWait());
            }
            clock.await(lock, turn.changed, Math.min(wait, turn.budgetNanos));
            var before = now;
            now = clock.nanos();
            turn.budgetNanos -= now - before;
            if (turn.place == LocalTurn.Place.IN_BUCKET) {
                letGo(Objects.requireNonNull(turn.bucket), now);
            } else {
                letGoGlobally(now);
            }
        }
    }

    @GuardedBy("lock")
    private long nanosUntilChange(LocalTurn turn, long now) {
        if (turn.place != LocalTurn.Place.IN_BUCKET) {
            return invalid.leavesRoom(inFlight, now)
                    ? Math.max(1, global.nanosUntilChange(now))
                    : Long.MAX_VALUE;
        }
        var own = turn.notBefore - now;
        var wait = Objects.requireNonNull(turn.bucket).nanosUntilChange(now);
        if (own > 0) {
            wait = wait == Long.MAX_VALUE ? own : Math.max(own, wait);
        }
        return Math.max(1, wait);
    }

    void answered(LocalTurn turn, RateLimitAnswer answer) {
        lock.lock();
        try {
            if (turn.place != LocalTurn.Place.IN_FLIGHT) {
                return;
            }
            var now = clock.nanos();
            var sentIn = Objects.requireNonNull(turn.bucket);
            turn.place = LocalTurn.Place.OUTSIDE;
            turn.bucket = null;
            inFlight--;
            global.answered(turn, now);
            if (answer.bucket().isPresent() || answer.limit().isPresent()) {
                sentIn.landed(turn);
            } else {
                sentIn.spent(turn, now);
            }
            var target =
                    answer.bucket()
                            .map(name -> buckets.name(turn.request, name, now))
                            .orElse(sentIn);
            target.learn(answer, turn.sent, now);
            if (answer.limit().isEmpty() && answer.status() < 300) {
                target.learnUnlimited();
            }
            if (answer.status() == 429) {
                block(turn, target, answer, now);
            }
            countInvalid(turn, answer, now);
            letGo(sentIn, now);
            letGo(target, now);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void block(LocalTurn turn, Bucket bucket, RateLimitAnswer answer, long now) {
        var wait = answer.retryAfter().or(answer::resetAfter).orElse(Duration.ofSeconds(1));
        var until = now + wait.toNanos();
        LOG.warn(
                "429 for {}, scope {}: asked to wait {}",
                turn.request.route(),
                answer.scope(),
                wait);
        if (answer.scope() == RateLimitAnswer.Scope.GLOBAL) {
            global.block(until);
        } else if (answer.scope() == RateLimitAnswer.Scope.USER
                && answer.remaining().orElse(0) > 0) {
            // A limit within the operation, as on channel names: it must not hold up what it does
            // not concern.
            turn.notBefore = until;
        } else {
            bucket.block(until);
            if (answer.scope() == RateLimitAnswer.Scope.USER) {
                bucket.refused();
            }
        }
    }

    @GuardedBy("lock")
    private void countInvalid(LocalTurn turn, RateLimitAnswer answer, long now) {
        if (answer.isInvalidRequest()) {
            var count = invalid.count(now);
            if (count % 1_000 == 0) {
                LOG.error(
                        "{} requests within ten minutes were answered with 401, 403 or 429, the last one {} ({});"
                                + " at {} no more are sent",
                        count,
                        turn.request.route(),
                        answer.status(),
                        InvalidRequests.ALLOWED);
            }
            if (count >= InvalidRequests.ALLOWED) {
                wakeAll();
            }
        }
    }

    @GuardedBy("lock")
    private void checkMayWait(LocalTurn turn, long now) {
        if (closed || turn.gone.getAsBoolean()) {
            throw new ComponentStateConflictException(
                    "Component cannot be used while it's closing");
        }
        var wait = invalid.nanosUntilAllowed(now);
        if (wait > 0) {
            throw new InvalidRequestLimitException(turn.request.route(), Duration.ofNanos(wait));
        }
    }

    /// Lets all go who may, and leaves one awake to mind the time for the others.
    @GuardedBy("lock")
    private void letGo(Bucket bucket, long now) {
        for (var turn = bucket.take(now); turn != null; turn = bucket.take(now)) {
            turn.place = LocalTurn.Place.IN_GLOBAL;
            queueOf(turn).add(turn);
            turn.changed.signal();
        }
        var timekeeper = bucket.timekeeper(now);
        if (timekeeper != null) {
            timekeeper.changed.signal();
        }
        letGoGlobally(now);
    }

    @GuardedBy("lock")
    private void letGoGlobally(long now) {
        while (!exemptQueue.isEmpty() && invalid.leavesRoom(inFlight, now)) {
            send(exemptQueue.removeFirst(), now);
        }
        while (!globalQueue.isEmpty() && global.mayGo(now) && invalid.leavesRoom(inFlight, now)) {
            global.take(globalQueue.first(), now);
            send(globalQueue.removeFirst(), now);
        }
        if (!globalQueue.isEmpty()) {
            globalQueue.first().changed.signal();
        }
    }

    @GuardedBy("lock")
    private TreeSet<LocalTurn> queueOf(LocalTurn turn) {
        return turn.request.globallyLimited() ? globalQueue : exemptQueue;
    }

    @GuardedBy("lock")
    private void send(LocalTurn turn, long now) {
        inFlight++;
        turn.place = LocalTurn.Place.IN_FLIGHT;
        turn.sent = now;
        turn.changed.signal();
    }

    void leave(LocalTurn turn) {
        lock.lock();
        try {
            takeBack(turn);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void takeBack(LocalTurn turn) {
        var bucket = turn.bucket;
        if (bucket == null) {
            return;
        }
        switch (turn.place) {
            case IN_BUCKET -> bucket.waiting.remove(turn);
            case IN_GLOBAL -> {
                queueOf(turn).remove(turn);
                bucket.giveBack(turn);
            }
            case IN_FLIGHT -> {
                inFlight--;
                bucket.abandoned(turn, clock.nanos());
            }
            case OUTSIDE -> {}
        }
        turn.place = LocalTurn.Place.OUTSIDE;
        turn.bucket = null;
        letGo(bucket, clock.nanos());
    }
}
