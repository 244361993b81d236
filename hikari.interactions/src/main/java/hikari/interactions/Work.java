package hikari.interactions;

import hikari.api.lifecycle.Startup;
import hikari.api.server.ServerLimits;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The connections and handlers of one life of the server, and how they end: idle connections at
/// once, requests and handlers when they are done or the shutdown timeout has passed.
final class Work {
    private static final Logger LOG = LogManager.getLogger(Work.class);

    /// What is interrupted or cut off gets this long to end.
    private static final Duration GRACE = Duration.ofSeconds(2);

    /// How long the watch may look away while somebody is connected.
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Startup startup;
    private final Duration shutdownTimeout;
    private final ServerLimits limits;
    private final Semaphore room;

    /// How many wait for room.
    private final AtomicInteger waiting = new AtomicInteger();

    /// A permit for each of them when there may be room, or somebody who can make way.
    private final Semaphore moved = new Semaphore(0);

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Workers workers = new Workers();
    private final Workers watch = new Workers();

    /// When the watch looks next, as [System#nanoTime()].
    private final AtomicLong nextLook = new AtomicLong(System.nanoTime());

    /// A permit when the watch shall look earlier than it meant to.
    private final Semaphore wake = new Semaphore(0);

    Work(Startup startup, Duration shutdownTimeout, ServerLimits limits) {
        this.startup = startup;
        this.shutdownTimeout = shutdownTimeout;
        this.limits = limits;
        this.room = new Semaphore(limits.maxConnections());
    }

    ServerLimits limits() {
        return limits;
    }

    /// Looks after connections until all has ended.
    void watch() {
        watch.start("hikari interactions watch", this::check);
    }

    private void check() {
        try {
            while (true) {
                var now = System.nanoTime();
                // Whatever begins from here on lasts longer, or asks for an earlier look.
                nextLook.set(now + shortest().toNanos());
                open.forEach(connection ->
                        nextLook.accumulateAndGet(connection.check(now), Work::earlier));
                awaitLook();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whoever wakes the watch only tells it when.
    private void awaitLook() throws InterruptedException {
        if (open.isEmpty()) {
            wake.drainPermits();
            if (open.isEmpty()) {
                wake.acquire();
            }
        }
        long left;
        do {
            left = nextLook.get() - System.nanoTime();
        } while (left > 0 && wake.tryAcquire(left, TimeUnit.NANOSECONDS));
    }

    /// Has the watch look at the connections by then.
    ///
    /// @param nanos as [System#nanoTime()]
    void lookBy(long nanos) {
        if (nextLook.getAndAccumulate(nanos, Work::earlier) - nanos > 0) {
            wake.release();
        }
    }

    /// The least that a stage may last which does not ask for a look when it begins.
    private Duration shortest() {
        return Stream.of(limits.requestTimeout(), limits.idleTimeout(), limits.sendTimeout(), LOOK)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static long earlier(long one, long other) {
        return one - other < 0 ? one : other;
    }

    /// Waits until there is room for one more connection, and reserves it. While there is none, the
    /// connection whose peer has asked for nothing for the longest time makes way.
    void awaitRoom() throws InterruptedException {
        if (room.tryAcquire()) {
            return;
        }
        waiting.incrementAndGet();
        try {
            while (!room.tryAcquire()) {
                if (open.stream().noneMatch(Connection::isMakingWay)) {
                    longestWaiting().ifPresent(Connection::makeWay);
                }
                moved.acquire();
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    /// A connection has ended, can make way now, or does not after all.
    void moved() {
        moved.release(waiting.get());
    }

    private Optional<Connection> longestWaiting() {
        record Waiting(Connection connection, long nanos) {}
        var now = System.nanoTime();
        return open.stream()
                .flatMap(connection ->
                        connection.waitingSince().stream()
                                .mapToObj(since -> new Waiting(connection, now - since)))
                .max(Comparator.comparingLong(Waiting::nanos))
                .map(Waiting::connection);
    }

    /// Runs a connection in the place that was reserved.
    void serve(Connection connection) {
        open.add(connection);
        wake.release();
        start(connection);
    }

    /// Runs something of a connection on a thread of its own.
    void start(Runnable something) {
        workers.start("hikari interactions connection", something);
    }

    /// A connection has ended, and gives its place back.
    void ended(Connection connection) {
        open.remove(connection);
        room.release();
        moved();
    }

    /// Runs a handler on this thread, which is a connection's, as inside the server, so that it may
    /// close and join it.
    void handle(String name, Runnable handler) {
        var thread = Thread.currentThread();
        var before = thread.getName();
        thread.setName(name);
        try {
            Connection.current().handling();
            startup.inside(handler);
        } finally {
            Thread.interrupted(); // meant for the handler, not for the connection
            thread.setName(before);
        }
    }

    /// Ends all, once nothing is accepted any more.
    void drain() throws InterruptedException {
        try {
            var deadline = System.nanoTime() + shutdownTimeout.toNanos();
            open.forEach(Connection::finish);
            if (!workers.await(deadline)) {
                end();
            }
        } finally {
            watch.interrupt();
        }
    }

    private void end() throws InterruptedException {
        LOG.warn(
                "{} handler(s) did not end within the shutdown timeout of {} and are interrupted",
                workers.running(),
                shutdownTimeout);
        workers.interrupt();
        workers.await(System.nanoTime() + GRACE.toNanos());
        open.forEach(Connection::abort);
        if (!workers.await(System.nanoTime() + GRACE.toNanos())) {
            LOG.error("{} handler(s) do not even end when interrupted", workers.running());
        }
    }
}
