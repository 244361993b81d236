package hikari.voice.direct;

import hikari.api.Snowflake;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceServerLostException;
import hikari.api.voice.VoiceSession;
import hikari.api.voice.VoiceState;
import hikari.api.voice.VoiceStats;
import hikari.api.voice.audio.AudioReceiver;
import hikari.api.voice.audio.AudioSubscription;
import hikari.api.voice.audio.VoicePlayer;
import hikari.api.voice.dave.VerificationCode;
import hikari.voice.encryption.Transitions;
import hikari.voice.player.QueuePlayer;
import hikari.voice.receive.ReceiveCounts;
import hikari.voice.receive.Speakers;
import hikari.voice.send.Outlet;
import hikari.voice.send.SendCounts;
import hikari.voice.send.Speech;
import java.time.Duration;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// A connection to Discord's voice server.
final class DefaultDirectConnection extends LifecycleComponent implements DirectVoiceConnection {
    private static final Logger LOG = LogManager.getLogger(DefaultDirectConnection.class);

    private record Open(Startup startup, Driver driver) {}

    private final Shared shared;
    private final VoiceSession session;
    private final Targets targets;
    private final Audio audio;
    private final Lifecycle<Open> life;
    private volatile @Nullable Open latest;

    DefaultDirectConnection(Shared shared, VoiceSession session) {
        this.shared = shared;
        this.session = session;
        this.targets = new Targets(session, shared.time(), shared.options().serverTimeout());
        this.life =
                Lifecycle.of(
                        LifecycleMessages.of("voice connection"),
                        Lifecycle.DEFAULT_CLOSE_DEADLINE,
                        this::open);
        var player = new QueuePlayer(this::checkAlive);
        var sent = new SendCounts();
        this.audio =
                new Audio(
                        player,
                        new Speech(player::pull, this::announce, sent),
                        sent,
                        new CopyOnWriteArrayList<>(),
                        new ReceiveCounts());
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    @Override
    public Snowflake guildId() {
        return session.guildId();
    }

    @Override
    public Snowflake channelId() {
        return targets.channel();
    }

    @Override
    public void notify(VoiceState state) {
        targets.take(state);
    }

    @Override
    public void notify(VoiceServer server) {
        targets.take(server);
    }

    @Override
    public VoicePlayer player() {
        return audio.player();
    }

    @Override
    public boolean isSpeaking() {
        life.whileAlive();
        var outlet = audio.speech().outlet();
        return outlet != null && outlet.isSpeaking();
    }

    @Override
    public AudioSubscription receive(AudioReceiver receiver) {
        life.whileAlive();
        AudioReceiver own = receiver::receive; // one subscription ends itself only
        audio.receivers().add(own);
        return () -> audio.receivers().remove(own);
    }

    @Override
    public Set<Snowflake> users() {
        return others(Speakers::users);
    }

    @Override
    public Set<Snowflake> speakers() {
        return others(Speakers::speaking);
    }

    @Override
    public int daveVersion() {
        var serving = life.whileAlive().driver().session();
        return serving == null ? 0 : serving.transitions().version();
    }

    @Override
    public Optional<VerificationCode> privacyCode() {
        return epochAuthenticator().map(VerificationCode::ofEpoch);
    }

    @Override
    public Optional<VerificationCode> verificationCode(Snowflake userId) {
        return encryption()
                .flatMap(group ->
                        group.identityKey(session.userId())
                                .flatMap(own ->
                                        group.identityKey(userId)
                                                .map(other ->
                                                        VerificationCode.between(
                                                                session.userId(),
                                                                own,
                                                                userId,
                                                                other))));
    }

    @Override
    public Optional<byte[]> epochAuthenticator() {
        return encryption().flatMap(Transitions::epochAuthenticator);
    }

    @Override
    public Optional<Duration> latency() {
        return life.whileAlive().driver().latency();
    }

    @Override
    public VoiceStats stats() {
        var driver = life.whileAlive().driver();
        return new VoiceStats(
                audio.sent().packets(),
                audio.sent().failures(),
                audio.received().received(),
                audio.received().lost(),
                audio.received().refused(),
                driver.connects(),
                driver.resumes());
    }

    @Override
    public String toString() {
        return "voice connection of guild %s (%s)".formatted(guildId(), state());
    }

    private Open open(Startup startup) throws InterruptedException {
        targets.begin();
        audio.sent().clear();
        audio.received().clear();
        audio.player().open();
        startup.onClose("voice player", audio.player()::close);
        var driver = new Driver(shared, startup, audio, targets);
        var open = new Open(startup, driver);
        latest = open;
        startup.fork("hikari voice connection " + session.guildId(), driver::run);
        startup.onClose("voice server", driver::leave);
        var limit = shared.options().readyTimeout();
        if (!shared.time().await(driver.ready(), limit)) {
            throw new VoiceServerLostException(
                    "The voice server of channel %s was not ready within %s"
                            .formatted(targets.channel(), limit),
                    null,
                    null);
        }
        return open;
    }

    /// Told by the pacer's thread, which must not wait.
    private void announce(Outlet outlet) {
        var open = Objects.requireNonNull(latest);
        var serving = open.driver().session();
        if (serving == null) {
            return;
        }
        try {
            open.startup()
                    .fork(
                            "hikari voice speaking " + session.guildId(),
                            () -> serving.announce(outlet));
        } catch (ComponentStateConflictException e) {
            LOG.trace("the connection is closing, and says nothing any more");
        }
    }

    private void checkAlive() {
        life.whileAlive();
    }

    private Set<Snowflake> others(Function<Speakers, Set<Snowflake>> which) {
        var serving = life.whileAlive().driver().session();
        if (serving == null) {
            return Set.of();
        }
        var users = new HashSet<>(which.apply(serving.speakers()));
        users.remove(session.userId());
        return Set.copyOf(users);
    }

    private Optional<Transitions> encryption() {
        return Optional.ofNullable(life.whileAlive().driver().session())
                .map(ServerSession::transitions);
    }
}
