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
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The connections and handlers of one life of the server, and how they end: idle connections at
/// once, requests and handlers when they are done or the shutdown timeout has passed.
final class Work {
    private static final Logger LOG = LogManager.getLogger(Work.class);

    /// What is interrupted or cut off gets this long to end.
    private static final Duration GRACE = Duration.ofSeconds(2);

    /// How often connections are looked after.
    private static final Duration TICK = Duration.ofMillis(50);

    private final Startup startup;
    private final Duration shutdownTimeout;
    private final ServerLimits limits;
    private final Semaphore room;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Workers workers = new Workers();
    private final Workers watch = new Workers();

    /// A permit when a connection has come since the watch last saw none.
    private final Semaphore arrived = new Semaphore(0);

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
                awaitConnections();
                Thread.sleep(TICK);
                var now = System.nanoTime();
                open.forEach(connection -> connection.check(now));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nothing ticks while nobody is connected.
    private void awaitConnections() throws InterruptedException {
        arrived.drainPermits();
        if (open.isEmpty()) {
            arrived.acquire();
        }
    }

    /// Waits until one more connection may be accepted, and reserves its place. If there is none,
    /// the connection whose peer has asked for nothing for the longest time makes way.
    void awaitRoom() throws InterruptedException {
        while (!room.tryAcquire()) {
            longestWaiting().ifPresent(Connection::abort);
            if (room.tryAcquire(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        }
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
        arrived.release();
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
