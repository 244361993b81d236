package hikari.gateway;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.GatewayException;
import hikari.api.gateway.Shard;
import hikari.api.lifecycle.Startup;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One life of a shard: a connection after the other, until it is stopped or a close code allows no
/// more.
final class ShardRun {
    /// So many connections in a row may fail before a start gives up. A shard that was alive once
    /// never gives up.
    static final int START_ATTEMPTS = 5;

    /// A connection that lasted as long proves that all is well again.
    static final Duration HEALTHY = Duration.ofSeconds(60);

    private static final Logger LOG = LogManager.getLogger(ShardRun.class);

    private final ShardSetup setup;
    private final Shard shard;
    private final ShardMemory memory;
    private final Startup life;
    private final Backoff backoff;
    private final CountDownLatch alive = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /// The connection, from its opening to its end.
    private volatile @Nullable Link link;

    private int failedConnects;

    ShardRun(ShardSetup setup, Shard shard, ShardMemory memory, Startup life) {
        this.setup = setup;
        this.shard = shard;
        this.memory = memory;
        this.life = life;
        var timeouts = setup.timeouts();
        this.backoff =
                new Backoff(setup.surroundings(), timeouts.backoffBase(), timeouts.backoffMax());
    }

    /// Runs on the shard's thread until [#stop(int)].
    ///
    /// @throws GatewayException when no reconnect can help
    void run() throws InterruptedException {
        try {
            while (!isStopping() && !setup.time().await(stopping, once())) {
                LOG.trace("Shard {}: next connection", setup.id());
            }
        } catch (ComponentStateConflictException e) {
            if (!life.isEnding()) {
                throw e;
            }
        } finally {
            over.countDown();
            signal();
        }
    }

    /// Waits until the first session has begun or gone on.
    void awaitAlive() throws InterruptedException {
        alive.await();
    }

    /// Ends the connection with a close frame and waits, briefly, until the shard's thread has
    /// ended.
    ///
    /// @param code what to close with
    void stop(int code) throws InterruptedException {
        lock.lock();
        try {
            stopping.countDown();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        var open = link;
        if (open != null) {
            open.close(LinkEnd.ours(LinkEnd.Next.STOP, code, "closing"));
            if (!setup.time().await(over, Link.CLOSE_WAIT)) {
                open.abort();
            }
        }
    }

    /// Sends as soon as a session is there and the limits allow it; again over the next connection
    /// if one breaks.
    ///
    /// @throws ComponentStateConflictException when the shard closes in the meantime
    void send(byte[] payload) throws InterruptedException {
        var sent = false;
        while (!sent) {
            sent = awaitLink().send(payload);
        }
    }

    CountDownLatch stopping() {
        return stopping;
    }

    Optional<Duration> latency() {
        var open = link;
        return open == null ? Optional.empty() : open.latency();
    }

    boolean isConnected() {
        var open = link;
        return open != null && open.isWell();
    }

    /// Goes through one connection.
    ///
    /// @return how long to wait before the next
    private Duration once() throws InterruptedException {
        var open = connect();
        if (open instanceof Connected.No(var end)) {
            failedConnects++;
            return judge(end, Optional.empty());
        }
        failedConnects = 0;
        var current = ((Connected.Yes) open).link;
        if (!install(current)) {
            current.abort();
            return Duration.ZERO;
        }
        LinkEnd end;
        try {
            end = current.run();
        } finally {
            link = null;
            memory.lost();
        }
        LOG.info("Shard {}: disconnected: {}", setup.id(), end.reason());
        current.tellEnd(end);
        return isStopping() ? Duration.ZERO : judge(end, current.establishedFor());
    }

    private sealed interface Connected {
        record Yes(Link link) implements Connected {}

        record No(LinkEnd end) implements Connected {}
    }

    private Connected connect() throws InterruptedException {
        var address = GatewayAddress.of(base(), setup.config().compression());
        LOG.debug("Shard {}: connecting to {}", setup.id(), address.uri());
        try {
            var socket =
                    new ConnectAttempt(setup.surroundings(), address)
                            .run(
                                    life,
                                    "hikari shard %d connect".formatted(setup.id()),
                                    setup.timeouts().connect());
            return new Connected.Yes(
                    new Link(setup, shard, memory, life, socket, this::established));
        } catch (ConnectionLostException e) {
            LOG.warn("Shard {}: {}", setup.id(), e.reason());
            return new Connected.No(LinkEnd.lost(e));
        }
    }

    /// Sessions are resumed where Discord says, unless nobody answers there.
    private java.net.URI base() {
        var session = memory.session();
        return session == null || failedConnects >= 2 ? setup.config().url() : session.resumeUrl();
    }

    private boolean install(Link open) {
        lock.lock();
        try {
            if (isStopping()) {
                return false;
            }
            link = open;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void established() {
        alive.countDown();
        signal();
    }

    private Duration judge(LinkEnd end, Optional<Duration> established) {
        var next = end.next();
        if (next == LinkEnd.Next.DIE) {
            memory.forget();
            throw FatalClose.exception(setup, end);
        }
        if (next == LinkEnd.Next.IDENTIFY || next == LinkEnd.Next.IDENTIFY_LATER) {
            memory.forget();
        }
        if (established.isPresent()) {
            if (established.get().compareTo(HEALTHY) >= 0) {
                backoff.reset();
            } else if (next == LinkEnd.Next.RESUME || next == LinkEnd.Next.RESUME_LATER) {
                backoff.relax();
            }
        }
        var wait = backoff.next();
        if (alive.getCount() > 0 && backoff.attempts() >= START_ATTEMPTS) {
            throw new GatewayException(
                    "Shard %d could not be started in %d attempts; the last one ended so: %s"
                            .formatted(setup.id(), START_ATTEMPTS, end.reason()),
                    end.cause());
        }
        if (next == LinkEnd.Next.RESUME_LATER || next == LinkEnd.Next.IDENTIFY_LATER) {
            var random = setup.surroundings().between(Duration.ofSeconds(1), Duration.ofSeconds(5));
            return random.compareTo(wait) > 0 ? random : wait;
        }
        return wait;
    }

    private Link awaitLink() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                if (isStopping() || over.getCount() == 0) {
                    throw new ComponentStateConflictException(DefaultShard.SHUTTING_DOWN);
                }
                var open = link;
                if (open != null && open.isEstablished()) {
                    return open;
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void signal() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}
