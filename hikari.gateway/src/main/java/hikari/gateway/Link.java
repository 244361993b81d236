package hikari.gateway;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.gateway.Shard;
import hikari.api.lifecycle.Startup;
import hikari.api.lifecycle.Task;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One connection, from its opening to its end: reads, answers, begins or resumes the session,
/// beats.
///
/// The shard's thread runs [#run()]; everything else may be called by any thread. Whoever wants an
/// end gives the reason to [#close(LinkEnd)]; the first reason counts, and the reading thread
/// brings the end about.
final class Link {
    /// How long the peer gets to answer our close frame.
    static final Duration CLOSE_WAIT = Duration.ofSeconds(2);

    private static final Logger LOG = LogManager.getLogger(Link.class);

    private final ShardSetup setup;
    private final ShardMemory memory;
    private final Startup life;
    private final GatewaySocket socket;
    private final Runnable onEstablished;
    private final ListenerCalls calls;
    private final Outgoing outgoing;
    private final Envelope envelope = new Envelope();
    private final AtomicReference<@Nullable LinkEnd> closing = new AtomicReference<>();
    private final CountDownLatch hello = new CountDownLatch(1);
    private final CountDownLatch settled = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Pulse pulse;
    private volatile @Nullable Thread identifying;
    private final AtomicBoolean unanswered = new AtomicBoolean();

    /// When the session began or went on over this connection; null before.
    private volatile @Nullable Long establishedAt;

    private volatile long dispatches;

    Link(
            ShardSetup setup,
            Shard shard,
            ShardMemory memory,
            Startup life,
            GatewaySocket socket,
            Runnable onEstablished) {
        this.setup = setup;
        this.memory = memory;
        this.life = life;
        this.socket = socket;
        this.onEstablished = onEstablished;
        this.calls = new ListenerCalls(setup, shard, life);
        this.outgoing = new Outgoing(setup, socket, ended);
    }

    /// Reads until the connection ends, and says how it ended.
    LinkEnd run() {
        try (var decompressor = Decompressor.of(setup.config().compression())) {
            fork("HELLO deadline", this::awaitHello);
            while (true) {
                socket.receive(calls::caughtUp);
                if (closing.get() == null) {
                    take(decompressor);
                }
            }
        } catch (ConnectionLostException e) {
            var why = closing.get();
            return why != null ? why : LinkEnd.lost(e);
        } finally {
            calls.caughtUp();
            end();
        }
    }

    /// Tells the listener that the connection is gone, if it was told that it is there.
    void tellEnd(LinkEnd end) {
        if (pulse != null) {
            calls.disconnected(end);
        }
    }

    /// Ends the connection for this reason, unless it is ending already. Messages that still come
    /// are dropped.
    void close(LinkEnd why) {
        if (!closing.compareAndSet(null, why)) {
            return;
        }
        LOG.debug("Shard {}: closing the connection: {}", setup.id(), why.reason());
        outgoing.closing();
        cutOffLater();
        socket.close(why.code().orElse(CloseCode.KEEP_SESSION), why.reason());
    }

    void abort() {
        socket.abort();
    }

    /// Whoever does not answer the close frame is cut off; while the shard closes, it sees to that
    /// itself.
    private void cutOffLater() {
        try {
            fork(
                    "close limit",
                    () -> {
                        if (!setup.time().await(ended, CLOSE_WAIT)) {
                            socket.abort();
                        }
                    });
        } catch (ComponentStateConflictException e) {
            LOG.trace("Shard {} is closing", setup.id());
        }
    }

    /// Waits for a free place in the send limit, and sends.
    ///
    /// @return whether it was sent; false when the connection has ended
    boolean send(byte[] payload) throws InterruptedException {
        var beating = pulse;
        return beating != null && outgoing.whenFree(payload, beating.heartbeat().reserve());
    }

    /// Whether a session goes over this connection, as far as we know.
    boolean isEstablished() {
        return establishedAt != null
                && !outgoing.isBroken()
                && closing.get() == null
                && ended.getCount() > 0;
    }

    /// Whether a session goes over this connection and its heartbeats are acknowledged.
    boolean isWell() {
        var beating = pulse;
        return isEstablished() && beating != null && beating.heartbeat().isWell();
    }

    Optional<Duration> latency() {
        var beating = pulse;
        return beating == null ? Optional.empty() : beating.heartbeat().latency();
    }

    /// For how long a session has gone over this connection; empty when none did.
    Optional<Duration> establishedFor() {
        var since = establishedAt;
        return since == null
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(setup.time().nanos() - since));
    }

    private void end() {
        ended.countDown();
        hello.countDown();
        settled.countDown();
        var waiting = identifying;
        if (waiting != null) {
            waiting.interrupt();
        }
        socket.abort();
        answered();
    }

    /// Discord has dealt with our IDENTIFY, or never will.
    private void answered() {
        if (unanswered.getAndSet(false)) {
            setup.slots().answered(setup.bucket());
        }
    }

    private void take(Decompressor decompressor) {
        try {
            var payload = decompressor.feed(socket.message());
            if (payload.length() > 0) {
                envelope.read(payload.array(), payload.length());
                handle();
            }
        } catch (IOException e) {
            LOG.warn(
                    "Shard {}: connecting again after a message that cannot be understood: {}",
                    setup.id(),
                    e.getMessage());
            closeWith(LinkEnd.Next.RESUME_WITH_CARE, "a message that cannot be understood");
        }
    }

    private void handle() throws IOException {
        var beating = pulse;
        switch (envelope.op()) {
            case 0 -> dispatch();
            case 1 -> {
                if (beating != null) {
                    beating.beatOnRequest();
                }
            }
            case 7 -> closeWith(LinkEnd.Next.RESUME, "Discord asks to reconnect");
            case 9 -> {
                answered();
                closeWith(
                        envelope.isDataTrue()
                                ? LinkEnd.Next.RESUME_LATER
                                : LinkEnd.Next.IDENTIFY_LATER,
                        "the session is invalid");
            }
            case 10 -> hello();
            case 11 -> {
                if (beating != null) {
                    beating.heartbeat().acknowledged();
                }
            }
            default -> LOG.debug("Shard {}: unknown op {}", setup.id(), envelope.op());
        }
    }

    private void dispatch() throws IOException {
        var count = dispatches;
        dispatches = count + 1;
        var now = setup.time().nanos();
        switch (envelope.name()) {
            case "READY" -> {
                answered();
                memory.begin(session());
                LOG.info("Shard {}: ready", setup.id());
                calls.ready();
                hand();
                establish(now);
            }
            case "RESUMED" -> {
                memory.goesOn();
                LOG.info("Shard {}: resumed", setup.id());
                calls.resumed();
                hand();
                establish(now);
            }
            default -> hand();
        }
    }

    private void hand() {
        var session = memory.session();
        if (calls.dispatched(envelope) && session != null) {
            session.handed(envelope.sequence());
        }
    }

    private @Nullable Session session() throws IOException {
        var id = envelope.dataText("session_id");
        if (id.isEmpty()) {
            LOG.warn(
                    "Shard {}: READY without a session id, so that the session cannot be resumed",
                    setup.id());
            return null;
        }
        var usual = setup.config().url();
        URI resumeUrl =
                envelope.dataText("resume_gateway_url")
                        .map(text -> GatewayAddress.resumeBase(text, usual))
                        .orElse(usual);
        return new Session(id.get(), resumeUrl, 0);
    }

    private void establish(long since) {
        establishedAt = since;
        settled.countDown();
        onEstablished.run();
    }

    private void hello() throws IOException {
        var millis = envelope.dataNumber("heartbeat_interval");
        if (pulse != null) {
            LOG.debug("Shard {}: a second HELLO", setup.id());
            return;
        }
        if (millis < 1) {
            throw new IOException("HELLO without a heartbeat interval");
        }
        var beating =
                new Pulse(setup, memory, life, socket, outgoing, calls, Duration.ofMillis(millis));
        pulse = beating;
        hello.countDown();
        fork("heartbeat", () -> beat(beating));
        var session = memory.session();
        if (session == null) {
            identifying = fork("identify", this::identify);
        } else {
            LOG.debug("Shard {}: resuming after {}", setup.id(), session.sequence());
            outgoing.atOnce(
                    setup.payloads().resume(setup.config(), session.id(), session.sequence()), 0);
            fork("RESUMED deadline", this::awaitSettled);
        }
        calls.connected();
    }

    private void identify() throws InterruptedException {
        try {
            setup.slots().acquire(setup.bucket());
        } catch (RuntimeException e) {
            LOG.warn("Shard {}: got no identify slot", setup.id(), e);
            closeWith(LinkEnd.Next.RESUME_WITH_CARE, "no identify slot");
            return;
        }
        LOG.debug("Shard {}: identifying", setup.id());
        unanswered.set(true);
        outgoing.atOnce(
                setup.payloads().identify(setup.config(), setup.id(), memory.presence()), 0);
        awaitSettled();
    }

    private void beat(Pulse beating) throws InterruptedException {
        beating.run(ended)
                .ifPresent(why -> {
                    LOG.info("Shard {}: {}", setup.id(), why);
                    closeWith(LinkEnd.Next.RESUME, why);
                });
    }

    private void awaitHello() throws InterruptedException {
        var limit = setup.timeouts().hello();
        if (!setup.time().await(hello, limit)) {
            closeWith(LinkEnd.Next.RESUME_WITH_CARE, "no HELLO within " + limit);
        }
    }

    /// What is replayed may take its time, as may the listener: only silence runs out.
    private void awaitSettled() throws InterruptedException {
        var limit = setup.timeouts().ready();
        var seen = dispatches;
        while (!setup.time().await(settled, limit)) {
            if (dispatches == seen && !calls.isBusy()) {
                closeWith(
                        LinkEnd.Next.RESUME_WITH_CARE, "neither READY nor RESUMED within " + limit);
                return;
            }
            seen = dispatches;
        }
    }

    private void closeWith(LinkEnd.Next next, String reason) {
        close(LinkEnd.ours(next, CloseCode.KEEP_SESSION, reason));
    }

    private Thread fork(String what, Task task) {
        return life.fork("hikari shard %d %s".formatted(setup.id(), what), task);
    }
}
