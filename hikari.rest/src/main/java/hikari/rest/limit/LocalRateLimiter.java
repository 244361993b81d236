package hikari.rest.limit;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.InvalidRequestLimitException;
import hikari.api.error.RateLimitTooLongException;
import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The limits of one process.
///
/// Two queues in a row: a request first waits for its bucket, then for the limit over all
/// operations. Both are in the order in which requests entered. There is no thread: those that wait
/// mind the time, and each lets everybody go who may.
public final class LocalRateLimiter implements RateLimiter {
    private static final Logger LOG = LogManager.getLogger(LocalRateLimiter.class);
    private static final long SWEEP_NANOS = 60_000_000_000L;

    /// Before a route's bucket is known, the route itself stands for it.
    private record Key(String bucket, String major) {}

    private final MonotonicClock clock;
    private final ReentrantLock lock = new ReentrantLock();

    /// The buckets of routes, as answers named them. As many as there are routes.
    @GuardedBy("lock")
    private final Map<String, String> names = new HashMap<>();

    @GuardedBy("lock")
    private final Map<Key, Bucket> buckets = new HashMap<>();

    @GuardedBy("lock")
    private final TreeSet<LocalTurn> globalQueue = new TreeSet<>();

    @GuardedBy("lock")
    private final GlobalLimit global;

    @GuardedBy("lock")
    private final InvalidRequests invalid;

    @GuardedBy("lock")
    private long entered;

    @GuardedBy("lock")
    private long swept;

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
        this.swept = now;
    }

    @Override
    public Turn enter(Request request) {
        lock.lock();
        try {
            return new LocalTurn(this, request, entered++, clock.nanos(), lock.newCondition());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            for (var bucket : buckets.values()) {
                wake(bucket.waiting);
            }
            wake(globalQueue);
        } finally {
            lock.unlock();
        }
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
            checkInvalid(turn, clock.nanos());
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
            turn.place = LocalTurn.Place.IN_GLOBAL;
        }
        takeBack(turn);
    }

    @GuardedBy("lock")
    private void queue(LocalTurn turn, long now) {
        sweep(now);
        var bucket = bucketOf(turn.request, now);
        turn.bucket = bucket;
        turn.place = LocalTurn.Place.IN_BUCKET;
        bucket.waiting.add(turn);
        letGo(bucket, now);
    }

    @GuardedBy("lock")
    private void awaitInFlight(LocalTurn turn) throws InterruptedException {
        var now = clock.nanos();
        while (turn.place != LocalTurn.Place.IN_FLIGHT) {
            if (closed) {
                throw new ComponentStateConflictException(
                        "Component cannot be used while it's closing");
            }
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
            return Math.max(1, global.nanosUntilChange(now));
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
            if (answer.bucket().isPresent() || answer.limit().isPresent()) {
                sentIn.landed();
            } else {
                sentIn.spent();
            }
            var target =
                    answer.bucket()
                            .map(name -> named(turn.request, name, sentIn, now))
                            .orElse(sentIn);
            target.learn(answer, now);
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

    /// The bucket of this name; those that wait for the same operation elsewhere move there.
    @GuardedBy("lock")
    private Bucket named(Request request, String name, Bucket sentIn, long now) {
        names.put(request.route().toString(), name);
        var target =
                buckets.computeIfAbsent(new Key(name, request.major()), key -> new Bucket(now));
        if (target != sentIn) {
            var route = request.route();
            var moving =
                    sentIn.waiting.stream()
                            .filter(turn -> turn.request.route().equals(route))
                            .toList();
            for (var turn : moving) {
                sentIn.waiting.remove(turn);
                turn.bucket = target;
                target.waiting.add(turn);
            }
        }
        return target;
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
        }
    }

    @GuardedBy("lock")
    private void checkInvalid(LocalTurn turn, long now) {
        if (closed) {
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
            if (turn.request.globallyLimited()) {
                turn.place = LocalTurn.Place.IN_GLOBAL;
                globalQueue.add(turn);
                turn.changed.signal();
            } else {
                send(turn);
            }
        }
        var timekeeper = bucket.timekeeper(now);
        if (timekeeper != null) {
            timekeeper.changed.signal();
        }
        letGoGlobally(now);
    }

    @GuardedBy("lock")
    private void letGoGlobally(long now) {
        while (!globalQueue.isEmpty() && global.mayGo(now)) {
            global.take(now);
            send(globalQueue.removeFirst());
        }
        if (!globalQueue.isEmpty()) {
            globalQueue.first().changed.signal();
        }
    }

    private static void send(LocalTurn turn) {
        turn.place = LocalTurn.Place.IN_FLIGHT;
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
                globalQueue.remove(turn);
                bucket.giveBack();
            }
            case IN_FLIGHT -> bucket.spent();
            case OUTSIDE -> {}
        }
        turn.place = LocalTurn.Place.OUTSIDE;
        turn.bucket = null;
        letGo(bucket, clock.nanos());
    }

    @GuardedBy("lock")
    private Bucket bucketOf(Request request, long now) {
        var route = request.route().toString();
        var key = new Key(names.getOrDefault(route, route), request.major());
        return buckets.computeIfAbsent(key, ignored -> new Bucket(now));
    }

    /// Forgets buckets that nobody uses and nothing holds back, once a minute at most.
    @GuardedBy("lock")
    private void sweep(long now) {
        if (now - swept >= SWEEP_NANOS) {
            swept = now;
            buckets.values().removeIf(bucket -> bucket.isIdle(now));
        }
    }
}
