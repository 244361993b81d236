package hikari.voice.direct;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.lifecycle.Startup;
import hikari.api.lifecycle.Task;
import hikari.voice.VoiceTime;
import hikari.voice.crypto.Mode;
import hikari.voice.socket.SocketEndException;
import hikari.voice.socket.VoiceSocket;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One socket to a voice server, from its opening to its end: begins the session or goes on with
/// it, and beats. The connection's thread reads, any thread sends.
final class Link {
    /// What we close with when the session shall go on: anything but 1000.
    static final int KEEP_SESSION = 4900;

    /// What we close with when the session is over.
    static final int END_SESSION = 1000;

    private static final Logger LOG = LogManager.getLogger(Link.class);
    private static final long SHORTEST_INTERVAL = 10;
    private static final long LONGEST_INTERVAL = 300_000;

    private final Shared shared;
    private final Startup life;
    private final ServerSession session;
    private final VoiceSocket socket;
    private final Runnable onEstablished;
    private final Messages messages;
    private final AtomicReference<@Nullable LinkEnd> ending = new AtomicReference<>();
    private final CountDownLatch settled = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Pulse pulse;

    Link(
            Shared shared,
            Startup life,
            ServerSession session,
            VoiceSocket socket,
            Runnable onEstablished) {
        this.shared = shared;
        this.life = life;
        this.session = session;
        this.socket = socket;
        this.onEstablished = onEstablished;
        this.messages = new Messages(shared, session, this);
    }

    /// Reads until the connection ends, and says how it ended.
    ///
    /// @param limit how long it may take until the session is there
    LinkEnd run(Duration limit) throws InterruptedException {
        try {
            fork("deadline", () -> awaitSettled(limit));
            while (true) {
                take(socket.receive());
            }
        } catch (SocketEndException e) {
            var why = ending.get();
            return why != null ? why : LinkEnd.of(e);
        } finally {
            session.lost(this);
            ended.countDown();
            settled.countDown();
            socket.abort();
        }
    }

    /// Ends the connection for this reason, unless it is ending already.
    void end(LinkEnd why) {
        if (ending.compareAndSet(null, why)) {
            LOG.debug("closing the connection to the voice server: {}", why.reason());
            socket.close(KEEP_SESSION, why.reason());
            socket.abort();
            session.giveUpDiscovery();
        }
    }

    /// Ends the session, and waits a moment for the server to take note.
    void leave(Duration patience) throws InterruptedException {
        if (ending.compareAndSet(null, LinkEnd.ours(CloseAction.STOP, "left"))) {
            socket.close(END_SESSION, "");
            VoiceTime.SYSTEM.await(ended, patience);
        }
        socket.abort();
    }

    /// {@return whether it was sent}
    boolean say(String text) {
        try {
            socket.send(text);
            return true;
        } catch (SocketEndException e) {
            return false;
        }
    }

    /// {@return whether it was sent}
    boolean say(int op, byte[] payload) {
        var message = new byte[payload.length + 1];
        message[0] = (byte) op;
        System.arraycopy(payload, 0, message, 1, payload.length);
        try {
            socket.send(message);
            return true;
        } catch (SocketEndException e) {
            return false;
        }
    }

    Optional<Duration> latency() {
        var beating = pulse;
        return beating == null ? Optional.empty() : beating.latency();
    }

    /// Op 8: begins the session, or goes on with it, and the heartbeats.
    void hello(Incoming message) throws MalformedMessageException {
        if (pulse != null) {
            return;
        }
        var interval =
                Duration.ofMillis(
                        message.millis("heartbeat_interval", SHORTEST_INTERVAL, LONGEST_INTERVAL));
        var beating = new Pulse(shared.time(), interval);
        pulse = beating;
        var target = session.target();
        if (session.isEstablished()) {
            say(Outgoing.resume(target, session.sequence()));
        } else {
            session.beginAnew();
            say(Outgoing.identify(target, shared.daveVersion()));
        }
        fork("heartbeat", () -> beat(beating));
    }

    /// Op 2: opens the way for audio.
    void ready(Incoming message)
            throws MalformedMessageException, IOException, InterruptedException {
        var mode = Mode.best(message.texts("modes"));
        if (mode.isEmpty()) {
            end(LinkEnd.ours(CloseAction.REFUSE, "the server offers no encryption mode of ours"));
            return;
        }
        var seen =
                session.connectAudio(
                        message.text("ip"),
                        message.number("port", 1, 0xFFFF),
                        message.unsigned("ssrc"));
        if (seen.isEmpty()) {
            end(LinkEnd.ours(CloseAction.REJOIN, "no answer over UDP: is it let through?"));
            return;
        }
        say(Outgoing.selectProtocol(seen.get(), mode.get().key()));
    }

    /// Op 6.
    void acknowledged(Incoming message) throws MalformedMessageException {
        var beating = pulse;
        if (beating != null) {
            beating.acknowledged(message.has("t") ? message.millis("t", 0, Long.MAX_VALUE) : 0);
        }
    }

    /// Op 9, or what follows op 4: the session is there.
    void established() {
        settled.countDown();
        onEstablished.run();
    }

    private void take(VoiceSocket.Message message) throws InterruptedException {
        if (ending.get() != null) {
            return;
        }
        try {
            messages.take(
                    message.kind() == VoiceSocket.Kind.TEXT
                            ? Incoming.text(message.bytes())
                            : Incoming.binary(message.bytes()));
        } catch (MalformedMessageException e) {
            LOG.warn("Passed over a message of the voice server: {}", e.getMessage());
        } catch (IOException e) {
            end(
                    new LinkEnd(
                            CloseAction.REJOIN,
                            "no way for audio: " + e.getMessage(),
                            Optional.empty(),
                            e));
        }
    }

    private void beat(Pulse beating) throws InterruptedException {
        boolean answered =
                beating.run(ended, nonce -> say(Outgoing.heartbeat(nonce, session.sequence())));
        if (!answered) {
            end(LinkEnd.ours(CloseAction.RESUME, "heartbeats are not answered"));
        }
    }

    private void awaitSettled(Duration limit) throws InterruptedException {
        if (!shared.time().await(settled, limit)) {
            end(LinkEnd.ours(CloseAction.RESUME, "no session within " + limit));
        }
    }

    private void fork(String what, Task task) {
        try {
            life.fork("hikari voice %s %s".formatted(what, session.target().guildId()), task);
        } catch (ComponentStateConflictException e) {
            LOG.trace("the connection is closing");
        }
    }
}
