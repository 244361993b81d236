package hikari.voice.direct;

import hikari.api.error.HikariException;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.VoiceDisconnectedException;
import hikari.api.voice.VoiceRefusedException;
import hikari.api.voice.VoiceServerLostException;
import hikari.voice.socket.SocketEndException;
import hikari.voice.socket.VoiceSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// One life of a direct connection: follows what the gateway tells, server after server and socket
/// after socket, until it ends. Runs on the connection's thread.
final class Driver {
    /// How long the server gets to take note of a leave.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /// How long each step of connecting may take.
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    private static final Logger LOG = LogManager.getLogger(Driver.class);

    private final Shared shared;
    private final Startup life;
    private final Audio audio;
    private final Targets targets;
    private final Endurance endurance;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final AtomicInteger connects = new AtomicInteger();
    private final AtomicInteger resumes = new AtomicInteger();
    private volatile @Nullable ServerSession session;
    private volatile @Nullable Link link;
    private volatile @Nullable AutoCloseable connecting;
    private volatile boolean leaving;

    Driver(Shared shared, Startup life, Audio audio, Targets targets) {
        this.shared = shared;
        this.life = life;
        this.audio = audio;
        this.targets = targets;
        this.endurance = new Endurance(shared.time(), shared.options().readyTimeout());
    }

    /// Opens when the connection can speak and listen for the first time.
    CountDownLatch ready() {
        return ready;
    }

    @Nullable ServerSession session() {
        return session;
    }

    Optional<Duration> latency() {
        var current = link;
        return current == null ? Optional.empty() : current.latency();
    }

    int connects() {
        return connects.get();
    }

    int resumes() {
        return resumes.get();
    }

    void run() throws InterruptedException {
        targets.onChange(this::targetChanged);
        try {
            while (!leaving) {
                serve(target());
            }
        } finally {
            targets.onChange(() -> {});
        }
    }

    /// Ends the session with the server in order.
    void leave() throws InterruptedException {
        leaving = true;
        var current = link;
        if (current != null) {
            current.leave(PATIENCE);
        }
    }

    /// The target, as soon as there is one.
    private Target target() throws InterruptedException {
        var now = targets.current();
        if (now.isPresent()) {
            return now.get();
        }
        refuseIfOut(LinkEnd.ours(CloseAction.STOP, "the gateway said so"));
        if (!targets.awaitServer(endurance.left())) {
            throw new VoiceServerLostException(
                    "Discord took the voice server away and named no other within %s"
                            .formatted(shared.options().readyTimeout()),
                    null,
                    null);
        }
        return target();
    }

    /// Stays with one server until there is another target.
    private void serve(Target target) throws InterruptedException {
        try (var serving = new ServerSession(shared, life, audio, target)) {
            session = serving;
            while (!leaving && targets.isCurrent(target)) {
                var end = connect(serving);
                if (!leaving && targets.isCurrent(target)) {
                    goOn(serving, end);
                }
            }
        } finally {
            session = null;
        }
        refuseIfOut(LinkEnd.ours(CloseAction.STOP, "the gateway said so"));
    }

    private LinkEnd connect(ServerSession serving) throws InterruptedException {
        URI address;
        try {
            address = serving.target().address();
        } catch (IllegalArgumentException e) {
            return LinkEnd.ours(CloseAction.REJOIN, String.valueOf(e.getMessage()));
        }
        try {
            return connect(serving, address);
        } catch (SocketEndException e) {
            return LinkEnd.of(e);
        } finally {
            link = null;
            endurance.lost();
        }
    }

    private LinkEnd connect(ServerSession serving, URI address) throws InterruptedException {
        connects.incrementAndGet();
        var socket =
                VoiceSocket.open(
                        address,
                        shared.tls(),
                        shorter(endurance.left(), LONGEST_STEP),
                        opening -> connecting = opening);
        connecting = null;
        boolean resuming = serving.isEstablished();
        var next = new Link(shared, life, serving, socket, () -> established(resuming));
        link = next;
        if (leaving || !targets.isCurrent(serving.target())) {
            next.end(LinkEnd.ours(CloseAction.RESUME, "not wanted any more"));
        }
        return next.run(endurance.left());
    }

    private void goOn(ServerSession serving, LinkEnd end) throws InterruptedException {
        LOG.debug("the connection to the voice server ended: {}", end.reason());
        switch (end.action()) {
            case RESUME -> tryAgain(serving, end);
            case REJOIN -> rejoin(serving, end, Endurance.REJOINS);
            case REJOIN_ONCE -> rejoin(serving, end, 1);
            case AWAIT_SERVER -> {
                if (!targets.awaitOther(serving.target(), shared.options().serverTimeout())) {
                    throw disconnected(end);
                }
                refuseIfOut(end);
            }
            case STOP -> throw disconnected(end);
            case REFUSE -> throw refused(end);
        }
    }

    private void tryAgain(ServerSession serving, LinkEnd end) throws InterruptedException {
        if (endurance.mayTry()) {
            checkTime(end);
            targets.awaitOther(serving.target(), endurance.tried());
        } else {
            rejoin(serving, end, Endurance.REJOINS);
        }
    }

    /// Asks the gateway for the channel, which leads to a new target.
    private void rejoin(ServerSession serving, LinkEnd end, int limit) throws InterruptedException {
        checkTime(end);
        if (!endurance.rejoins(limit)) {
            throw end.action() == CloseAction.REJOIN_ONCE ? refused(end) : lost(end);
        }
        LOG.info("joining the voice channel anew: {}", end.reason());
        askAnew(serving, end);
        if (!targets.awaitOther(serving.target(), endurance.left())) {
            throw lost(end);
        }
        refuseIfOut(end);
    }

    private void askAnew(ServerSession serving, LinkEnd end) {
        try {
            shared.rejoin().join(serving.target().guildId(), targets.channel());
        } catch (HikariException e) {
            throw new VoiceServerLostException(
                    "The voice server of channel %s is lost (%s), and the channel cannot be joined anew: %s"
                            .formatted(targets.channel(), end.reason(), e.getMessage()),
                    end.codeOrNull(),
                    e);
        }
    }

    private void established(boolean resumed) {
        if (resumed) {
            resumes.incrementAndGet();
        }
        endurance.established();
        ready.countDown();
    }

    private void targetChanged() {
        var current = link;
        if (current != null && targets.standing() != Targets.Standing.WITHOUT_SERVER) {
            current.end(LinkEnd.ours(CloseAction.AWAIT_SERVER, "the gateway told of a change"));
        }
        var opening = connecting;
        if (opening != null) {
            close(opening);
        }
    }

    private void refuseIfOut(LinkEnd end) {
        if (targets.standing() == Targets.Standing.OUT) {
            throw disconnected(end);
        }
    }

    private void checkTime(LinkEnd end) {
        if (!endurance.left().isPositive()) {
            throw lost(end);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private VoiceDisconnectedException disconnected(LinkEnd end) {
        return new VoiceDisconnectedException(
                "The bot was disconnected from voice channel %s: %s"
                        .formatted(targets.channel(), end.reason()),
                end.codeOrNull());
    }

    private VoiceRefusedException refused(LinkEnd end) {
        return new VoiceRefusedException(
                "The voice server does not accept the bot: %s%s"
                        .formatted(
                                end.reason(),
                                shared.dave().isEmpty()
                                        ? "; no DAVE provider is there, without which no channel but a stage lets a bot in"
                                        : ""),
                end.codeOrNull());
    }

    private VoiceServerLostException lost(LinkEnd end) {
        return new VoiceServerLostException(
                "The voice server of channel %s is lost: %s"
                        .formatted(targets.channel(), end.reason()),
                end.codeOrNull(),
                end.cause());
    }

    private static void close(AutoCloseable opening) {
        try {
            opening.close();
        } catch (Exception e) {
            LOG.trace("an attempt had ended already", e);
        }
    }
}
