package hikari.voice;

import static hikari.voice.VoiceWorld.CHANNEL;
import static hikari.voice.VoiceWorld.GUILD;
import static hikari.voice.VoiceWorld.ME;
import static hikari.voice.VoiceWorld.OTHER_GUILD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.VoiceException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.VoiceServerUpdateEvent;
import hikari.api.gateway.VoiceStateUpdate;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.spi.VoiceFactory;
import hikari.api.voice.VoiceComponent;
import hikari.api.voice.VoiceConnectOptions;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class VoiceComponentTest {
    private final VoiceWorld world = new VoiceWorld();
    private final VoiceComponent voice = component();

    private VoiceComponent component() {
        getClass().getModule().addUses(VoiceFactory.class);
        return ServiceLoader.load(VoiceFactory.class).findFirst().orElseThrow().create(world.bot);
    }

    @BeforeEach
    void start() {
        voice.start();
    }

    @AfterEach
    void close() {
        if (voice.isAlive()) {
            voice.close();
        }
    }

    @Test
    void connectJoinsAndHandsOverWhatDiscordGranted() {
        var options = VoiceConnectOptions.DEFAULT.selfDeafened().selfMuted();
        var connection = voice.connect(GUILD, CHANNEL, options, TestConnection::new);
        assertThat(world.requests)
                .containsExactly(new VoiceStateUpdate(GUILD, Optional.of(CHANNEL), true, true));
        assertThat(connection.isAlive()).isTrue();
        var session = connection.session;
        assertThat(session.owner()).isSameAs(voice);
        assertThat(session.shardId()).isEqualTo(7);
        assertThat(session.guildId()).isEqualTo(GUILD);
        assertThat(session.channelId()).isEqualTo(CHANNEL);
        assertThat(session.userId()).isEqualTo(ME);
        assertThat(session.sessionId()).isEqualTo("session-100");
        assertThat(session.endpoint()).isEqualTo("voice.example:443");
        assertThat(session.token()).isEqualTo("voice-token");
        assertThat(session.toString()).doesNotContain("voice-token").doesNotContain("session-100");
        assertThat(voice.connections()).containsExactly(Map.entry(GUILD, connection));
        assertThat(voice.findConnection(GUILD)).contains(connection);
        assertThat(voice.findConnection(OTHER_GUILD)).isEmpty();
    }

    @Test
    void theAnswersMayComeInAnyOrderAndLate() {
        world.discord = request -> {};
        var connecting = Waiting.on(() -> voice.connect(GUILD, CHANNEL, TestConnection::new));
        Waiting.until(() -> !world.requests.isEmpty());
        world.events.dispatch(world.state(GUILD, ME, Optional.of(CHANNEL)));
        assertThat(connecting.isDone()).isFalse();
        world.events.dispatch(world.server(GUILD, "voice.example:443"));
        assertThat(connecting.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void answersForOthersAreNoAnswers() {
        world.discord =
                request -> {
                    world.events.dispatch(world.server(OTHER_GUILD, "wrong.example"));
                    world.events.dispatch(world.server(GUILD, null));
                    world.events.dispatch(
                            world.state(GUILD, Snowflake.of(999), Optional.of(CHANNEL)));
                    world.events.dispatch(world.state(OTHER_GUILD, ME, Optional.of(CHANNEL)));
                    world.events.dispatch(world.state(GUILD, ME, Optional.empty()));
                    world.grant(request);
                };
        var connection = voice.connect(GUILD, CHANNEL, TestConnection::new);
        assertThat(connection.session.endpoint()).isEqualTo("voice.example:443");
        assertThat(connection.session.sessionId()).isEqualTo("session-100");
    }

    @Test
    void voiceEventsReachTheConnectionOfTheirGuildOnly() {
        var connection = voice.connect(GUILD, CHANNEL, TestConnection::new);
        var other = voice.connect(OTHER_GUILD, CHANNEL, TestConnection::new);
        assertThat(connection.told).isEmpty();
        var somebody = world.state(GUILD, Snowflake.of(999), Optional.of(CHANNEL));
        var moved = world.server(GUILD, "new.example:443");
        world.events.dispatch(somebody);
        world.events.dispatch(moved);
        assertThat(connection.told).containsExactly(somebody.state(), moved.server());
        assertThat(other.told).isEmpty();
    }

    @Test
    void aStartingConnectionMissesNoEvent() {
        var starting = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var made = new AtomicReference<TestConnection>();
        var connecting =
                Waiting.on(() ->
                        voice.connect(
                                GUILD,
                                CHANNEL,
                                session -> {
                                    made.set(
                                            new TestConnection(
                                                    session,
                                                    startup -> {
                                                        starting.countDown();
                                                        goOn.await();
                                                        return startup;
                                                    }));
                                    return made.get();
                                }));
        Waiting.on(starting);
        var moved = world.server(GUILD, "new.example:443");
        world.events.dispatch(moved);
        goOn.countDown();
        assertThat(connecting.outcome()).isEqualTo(Outcome.DONE);
        assertThat(made.get().told).containsExactly(moved.server());
    }

    @Test
    void withoutConnectionsNobodyListensToVoice() {
        assertThat(world.events.isWanted(VoiceServerUpdateEvent.class)).isFalse();
        voice.connect(GUILD, CHANNEL, TestConnection::new);
        assertThat(world.events.isWanted(VoiceServerUpdateEvent.class)).isTrue();
        voice.disconnect(GUILD);
        assertThat(world.events.isWanted(VoiceServerUpdateEvent.class)).isFalse();
        assertThat(world.events.waiters()).isZero();
    }

    @Test
    void disconnectClosesLeavesAndFreesTheGuild() {
        var connection = voice.connect(GUILD, CHANNEL, TestConnection::new);
        voice.disconnect(GUILD);
        assertThat(connection.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(world.leaves(GUILD)).isOne();
        assertThat(voice.connections()).isEmpty();
        assertThatThrownBy(() -> voice.disconnect(GUILD)).isInstanceOf(VoiceException.class);
        assertThat(voice.connect(GUILD, CHANNEL, TestConnection::new).isAlive()).isTrue();
    }

    @Test
    void disconnectEndsThoughTheShardHasLostDiscord() throws InterruptedException {
        var ended = new CountDownLatch(1);
        world.discord =
                request -> {
                    if (request.channelId().isPresent()) {
                        world.grant(request);
                        return;
                    }
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        ended.countDown();
                        throw new WaitInterruptedException("interrupted", e);
                    }
                };
        var options = VoiceConnectOptions.DEFAULT.within(Duration.ofMillis(200));
        var connection = voice.connect(GUILD, CHANNEL, options, TestConnection::new);
        voice.disconnect(GUILD);
        assertThat(connection.isAlive()).isFalse();
        assertThat(voice.findConnection(GUILD)).isEmpty();
        ended.await();
    }

    @Test
    void disconnectAllEndsAllThoughOneFails() {
        var good = voice.connect(GUILD, CHANNEL, TestConnection::new);
        voice.connect(
                OTHER_GUILD,
                CHANNEL,
                session ->
                        new TestConnection(
                                session,
                                startup -> {
                                    startup.onClose(
                                            "trouble",
                                            () -> {
                                                throw new IOException("on purpose");
                                            });
                                    return startup;
                                }));
        voice.disconnectAll();
        assertThat(voice.connections()).isEmpty();
        assertThat(good.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(world.leaves(GUILD) + world.leaves(OTHER_GUILD)).isEqualTo(2);
        voice.disconnectAll();
    }

    @Test
    void aConnectionThatEndsItselfIsRemovedAndItsChannelLeft() {
        var closing = voice.connect(GUILD, CHANNEL, TestConnection::new);
        var dying = voice.connect(OTHER_GUILD, CHANNEL, TestConnection::new);
        closing.close();
        dying.die();
        Waiting.until(() -> voice.connections().isEmpty());
        Waiting.until(() -> world.leaves(GUILD) == 1 && world.leaves(OTHER_GUILD) == 1);
        assertThat(voice.isAlive()).isTrue();
    }

    @Test
    void aSecondConnectionToAGuildIsRefusedUnlessItReplacesTheFirst() {
        var first = voice.connect(GUILD, CHANNEL, TestConnection::new);
        assertThatThrownBy(() -> voice.connect(GUILD, CHANNEL, TestConnection::new))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining("Already in a voice channel");
        assertThat(first.isAlive()).isTrue();
        var second =
                voice.connect(
                        GUILD,
                        CHANNEL,
                        VoiceConnectOptions.DEFAULT.replacingExisting(),
                        TestConnection::new);
        assertThat(first.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(voice.findConnection(GUILD)).contains(second);
    }

    @Test
    void aGuildOfAnotherProcessIsRefusedWithoutARequest() {
        world.served = Optional.empty();
        assertThatThrownBy(() -> voice.connect(GUILD, CHANNEL, TestConnection::new))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining("not present in this application");
        assertThat(world.requests).isEmpty();
        world.served = Optional.of(world.shard);
        voice.connect(GUILD, CHANNEL, TestConnection::new);
    }

    @Test
    void aConnectionThatCannotBeMadeOrStartedLeavesTheChannel() {
        assertThatThrownBy(() ->
                        voice.connect(
                                GUILD,
                                CHANNEL,
                                session -> {
                                    throw new IOException("no node");
                                }))
                .isInstanceOf(VoiceException.class)
                .hasRootCauseMessage("no node");
        assertThatThrownBy(() ->
                        voice.connect(
                                GUILD,
                                CHANNEL,
                                session ->
                                        new TestConnection(
                                                session,
                                                startup -> {
                                                    throw new IOException("no start");
                                                })))
                .isInstanceOf(VoiceException.class)
                .hasRootCauseMessage("no start");
        assertThat(world.leaves(GUILD)).isEqualTo(2);
        voice.connect(GUILD, CHANNEL, TestConnection::new);
    }

    @Test
    void anInterruptOfTheCallerEndsTheAttempt() {
        world.discord = request -> {};
        var connecting = Waiting.on(() -> voice.connect(GUILD, CHANNEL, TestConnection::new));
        Waiting.until(() -> !world.requests.isEmpty());
        connecting.interrupt();
        assertThat(connecting.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(world.leaves(GUILD)).isOne();
        assertThat(world.events.waiters()).isZero();
    }

    @Test
    void closingEndsAttemptsAndConnections() {
        var connection = voice.connect(OTHER_GUILD, CHANNEL, TestConnection::new);
        world.discord = request -> {};
        var connecting =
                Waiting.on(() ->
                        voice.connect(
                                GUILD,
                                CHANNEL,
                                VoiceConnectOptions.DEFAULT.within(Duration.ofHours(1)),
                                TestConnection::new));
        Waiting.until(() -> world.requests.size() == 2);
        voice.close();
        assertThat(connecting.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(connection.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(world.leaves(GUILD)).isOne();
        assertThat(world.leaves(OTHER_GUILD)).isOne();
        assertThat(world.events.listeners() + world.events.waiters()).isZero();
    }

    @Test
    void aConnectionMayCloseTheComponentItBelongsTo() {
        var go = new CountDownLatch(1);
        var connection =
                voice.connect(
                        GUILD,
                        CHANNEL,
                        session ->
                                new TestConnection(
                                        session,
                                        startup -> {
                                            startup.fork(
                                                    "ender",
                                                    () -> {
                                                        go.await();
                                                        session.owner().close();
                                                    });
                                            return startup;
                                        }));
        var joiner = Waiting.on(voice::join);
        go.countDown();
        assertThat(joiner.outcome()).isEqualTo(Outcome.DONE);
        assertThat(connection.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(world.leaves(GUILD)).isOne();
    }

    @Test
    void theConflictsSayWhatTheOriginalSays() {
        assertConflict(voice::start, "Cannot start a voice component which is already running");
        voice.close();
        assertConflict(voice::close, "Cannot close an inactive voice component");
        assertConflict(voice::disconnectAll, "Component cannot be used while it's not alive");
        assertConflict(
                () -> voice.connect(GUILD, CHANNEL, TestConnection::new),
                "Component cannot be used while it's not alive");
    }

    @Test
    void useWhileClosingSaysSo() {
        var closing = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        voice.connect(
                GUILD,
                CHANNEL,
                session ->
                        new TestConnection(
                                session,
                                startup -> {
                                    startup.onClose(
                                            "slow",
                                            () -> {
                                                closing.countDown();
                                                goOn.await();
                                            });
                                    return startup;
                                }));
        var closer = Waiting.on(voice::close);
        Waiting.on(closing);
        assertConflict(
                () -> voice.disconnect(GUILD), "Component cannot be used while it's closing");
        goOn.countDown();
        assertThat(closer.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aConnectionThatThrowsOnAnEventGetsTheNext() {
        var connection = voice.connect(GUILD, CHANNEL, TestConnection::new);
        connection.failNext = true;
        world.events.dispatch(world.server(GUILD, "first.example"));
        var second = world.server(GUILD, "second.example");
        world.events.dispatch(second);
        assertThat(connection.told).containsExactly(second.server());
        assertThat(connection.isAlive()).isTrue();
    }

    private static void assertConflict(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(ComponentStateConflictException.class)
                .hasMessage(message);
    }
}
