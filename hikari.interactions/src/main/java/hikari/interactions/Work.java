package hikari.interactions;

import hikari.api.lifecycle.Startup;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The connections and handlers of one life of the server, and how they end: idle connections at
/// once, requests and handlers when they are done or the shutdown timeout has passed.
final class Work {
    private static final Logger LOG = LogManager.getLogger(Work.class);

    /// How many connections are served at once; more wait to be accepted.
    private static final int MAX_CONNECTIONS = 1024;

    /// What is interrupted or cut off gets this long to end.
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Startup startup;
    private final Duration shutdownTimeout;
    private final Semaphore room = new Semaphore(MAX_CONNECTIONS);
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Workers connections = new Workers();
    private final Workers handlers = new Workers();

    Work(Startup startup, Duration shutdownTimeout) {
        this.startup = startup;
        this.shutdownTimeout = shutdownTimeout;
    }

    /// Waits until one more connection may be accepted, and reserves its place.
    void awaitRoom() throws InterruptedException {
        room.acquire();
    }

    /// Runs a connection in the place that was reserved.
    void serve(Connection connection) {
        open.add(connection);
        connections.start(
                "hikari interactions connection",
                () -> {
                    try {
                        connection.run();
                    } finally {
                        open.remove(connection);
                        room.release();
                    }
                });
    }

    /// Runs a handler as inside the server, so that it may close and join it.
    void handle(String name, Runnable handler) {
        handlers.start(name, () -> startup.inside(handler));
    }

    /// Ends all, once nothing is accepted any more.
    void drain() throws InterruptedException {
        var deadline = System.nanoTime() + shutdownTimeout.toNanos();
        open.forEach(Connection::finish);
        // A connection ends after its handler's response, so that no handler begins once these have
        // ended.
        if (connections.await(deadline) && handlers.await(deadline)) {
            return;
        }
        LOG.warn(
                "{} handler(s) did not end within the shutdown timeout of {} and are interrupted",
                handlers.running(),
                shutdownTimeout);
        handlers.interrupt();
        var soon = System.nanoTime() + GRACE.toNanos();
        connections.await(soon);
        open.forEach(Connection::abort);
        connections.interrupt();
        connections.await(System.nanoTime() + GRACE.toNanos());
        if (!handlers.await(soon)) {
            LOG.error("{} handler(s) do not even end when interrupted", handlers.running());
        }
    }
}
