package hikari.interactions;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.server.ServerLimits;
import io.helidon.common.concurrency.limits.FixedLimit;
import io.helidon.webserver.CloseConnectionException;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// One accepted connection: runs Helidon's HTTP/1.1, and with it handlers, on a thread of its own.
/// Knows where it stands, so that closing the server ends idle connections at once and the others
/// after their response, and that nobody can hold it for ever.
///
/// When a handler goes on after its response, another thread takes the next turn: it serves the
/// connection from there on, and the handler keeps its thread.
final class Connection implements Runnable {
    private static final Logger LOG = LogManager.getLogger(Connection.class);

    /// How long a handler may go on after its response before the connection leaves it.
    private static final Duration PATIENCE = Duration.ofMillis(50);

    /// Longer than the watch ever looks away.
    private static final Duration NEVER = Duration.ofHours(1);

    /// How long a request that is on its way may take when the server closes.
    private static final Duration LAST_REQUEST = Duration.ofSeconds(1);

    private static final ScopedValue<Connection> CURRENT = ScopedValue.newInstance();

    private final Http http;
    private final Sockets sockets;
    private final SocketChannel channel;
    private final Work work;
    private final ServerLimits limits;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private Stage stage = Stage.OPENING;

    /// When the stage began; a body's with its head.
    @GuardedBy("lock")
    private long since = System.nanoTime();

    @GuardedBy("lock")
    private boolean finishing;

    /// Whether it was cut while nothing was asked of it.
    @GuardedBy("lock")
    private boolean makesWay;

    /// Counts the threads that have served it.
    @GuardedBy("lock")
    private int turn;

    /// Set by the first turn, used by whichever has it.
    private volatile Wire wire = Wire.NONE;

    Connection(Http http, Sockets sockets, SocketChannel channel, Work work) {
        this.http = http;
        this.sockets = sockets;
        this.channel = channel;
        this.work = work;
        this.limits = work.limits();
    }

    /// {@return the connection whose thread this is}
    static Connection current() {
        return CURRENT.get();
    }

    /// The first turn.
    @Override
    public void run() {
        serve(0);
    }

    private void serve(int mine) {
        try {
            if (mine == 0) {
                var name = "0x" + Integer.toHexString(System.identityHashCode(channel));
                wire = Wire.over(sockets.open(channel, name), http.maxRequestBytes(), this::came);
                become(Stage.IDLE);
            }
            speak();
            if (isServedBy(mine)) {
                wire.hangUp();
            }
        } catch (IOException | RuntimeException e) {
            // The peer went, did not speak TLS, or was cut off: nobody's fault here, and anybody
            // can cause it.
            LOG.debug("A connection ended: {}", e.toString());
        } finally {
            if (isServedBy(mine)) {
                abort();
                work.ended(this);
            }
        }
    }

    private void speak() {
        var protocol = http.http1().connection(wire.context(http));
        ScopedValue.where(CURRENT, this)
                .run(() -> {
                    try {
                        protocol.handle(FixedLimit.create());
                    } catch (CloseConnectionException e) {
                        LOG.trace("A connection ended: {}", e.getMessage());
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    /// Bytes have come.
    private void came() {
        lock.lock();
        try {
            if (stage == Stage.IDLE) {
                become(Stage.HEAD);
            }
        } finally {
            lock.unlock();
        }
    }

    /// A request's headers have come, and it will be answered.
    ///
    /// @return whose turn it is
    /// @throws CloseConnectionException when the connection was cut while they came: an answer
    ///   could not leave, so that nobody should begin to work for it
    int begin() {
        lock.lock();
        try {
            if (!channel.isOpen()) {
                throw new CloseConnectionException("The request comes too late");
            }
            since = stage == Stage.HEAD ? since : System.nanoTime();
            stage = Stage.BODY;
            wire.requestBegun();
            return turn;
        } finally {
            lock.unlock();
        }
    }

    /// A handler has the request.
    void handling() {
        become(Stage.HANDLING);
    }

    /// The answer begins to leave.
    void sending() {
        become(Stage.SENDING);
    }

    /// The answer has left.
    ///
    /// @param isReusable whether the connection may serve another request at once
    void sent(boolean isReusable) {
        become(isReusable ? Stage.SENT : Stage.SENT_LAST);
        work.lookBy(System.nanoTime() + PATIENCE.toNanos());
    }

    /// The request has been answered, and nobody works for it any more.
    ///
    /// @param bodyRead whether its body was read to the end; if not, the rest is awaited, and this
    ///   is called again
    void end(int mine, boolean bodyRead) {
        lock.lock();
        try {
            if (turn == mine) {
                wire.requestEnded(bodyRead);
                // What is left of a body is read and thrown away.
                become(bodyRead ? Stage.IDLE : Stage.BODY);
            }
        } finally {
            lock.unlock();
        }
    }

    /// {@return whether the connection is still served by the thread of this turn, for another
    /// request}
    boolean isOpenFor(int mine) {
        lock.lock();
        try {
            return turn == mine && !finishing;
        } finally {
            lock.unlock();
        }
    }

    private boolean isServedBy(int mine) {
        lock.lock();
        try {
            return turn == mine;
        } finally {
            lock.unlock();
        }
    }

    /// Ends the connection as soon as it answers no request.
    void finish() {
        lock.lock();
        try {
            finishing = true;
            switch (stage) {
                case OPENING, IDLE, SENT -> abort();
                case HEAD, BODY -> {
                    since = System.nanoTime();
                    work.lookBy(since + LAST_REQUEST.toNanos());
                }
                case HANDLING, SENDING, SENT_LAST -> {}
            }
        } finally {
            lock.unlock();
        }
    }

    /// {@return whether this is the connection's last request}
    boolean isFinishing() {
        lock.lock();
        try {
            return finishing;
        } finally {
            lock.unlock();
        }
    }

    /// Cuts off a peer that takes too long, and lets the connection go on if a handler does not
    /// end.
    ///
    /// @param now as [System#nanoTime()]
    /// @return when there may be something to do next
    long check(long now) {
        lock.lock();
        try {
            var longest = longest();
            if (longest.isEmpty()) {
                return now + NEVER.toNanos();
            }
            var left = longest.get().minusNanos(now - since);
            if (left.isPositive()) {
                return now + (left.compareTo(NEVER) < 0 ? left : NEVER).toNanos();
            }
            if (stage == Stage.SENT) {
                leaveHandler();
            } else {
                LOG.debug("A peer takes too long: {}", stage);
                abort();
            }
            return now + NEVER.toNanos();
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private Optional<Duration> longest() {
        if (stage == Stage.SENT) {
            return finishing ? Optional.empty() : Optional.of(PATIENCE);
        }
        return finishing && (stage == Stage.HEAD || stage == Stage.BODY)
                ? Optional.of(LAST_REQUEST)
                : stage.longest(limits);
    }

    @GuardedBy("lock")
    private void leaveHandler() {
        turn++;
        wire.requestEnded(true);
        become(Stage.IDLE);
        var next = turn;
        work.start(() -> serve(next));
    }

    /// {@return since when the peer has asked for nothing; empty if it has}
    OptionalLong waitingSince() {
        lock.lock();
        try {
            return stage.isWaiting() ? OptionalLong.of(since) : OptionalLong.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Ends the connection for another one's sake, unless its peer has asked for something
    /// meanwhile.
    void makeWay() {
        lock.lock();
        try {
            if (stage.isWaiting()) {
                makesWay = true;
                abort();
            } else {
                work.moved();
            }
        } finally {
            lock.unlock();
        }
    }

    /// {@return whether it was told to make way, and will at once}
    boolean isMakingWay() {
        lock.lock();
        try {
            return makesWay && stage.isWaiting();
        } finally {
            lock.unlock();
        }
    }

    /// Ends the connection at once.
    void abort() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.debug("A connection could not be closed: {}", e.toString());
        }
    }

    private void become(Stage next) {
        lock.lock();
        try {
            if (stage.isWaiting() ? makesWay : next.isWaiting()) {
                work.moved();
            }
            stage = next;
            since = System.nanoTime();
        } finally {
            lock.unlock();
        }
    }
}
