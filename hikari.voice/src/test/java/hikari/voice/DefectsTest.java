package hikari.voice;

import static hikari.voice.VoiceWorld.CHANNEL;
import static hikari.voice.VoiceWorld.GUILD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.VoiceException;
import hikari.api.event.VoiceEvent;
import hikari.api.event.VoiceStateUpdateEvent;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.voice.VoiceConnectOptions;
import hikari.api.voice.VoiceConnection;
import hikari.testkit.Concurrently;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Defects of the original framework's voice component, by their numbers in its list.
@Timeout(60)
class DefectsTest {
    private final VoiceWorld world = new VoiceWorld();
    private final DefaultVoiceComponent voice = new DefaultVoiceComponent(world.bot);

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
    void defect4NoConcurrentCloseReturnsBeforeTheWorkIsDone() {
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
        var first = Waiting.on(voice::close);
        Waiting.on(closing);
        var second = Waiting.on(voice::close);
        assertThat(first.isDone() || second.isDone()).isFalse();
        goOn.countDown();
        assertThat(first.outcome()).isEqualTo(Outcome.DONE);
        assertThat(second.outcome()).isEqualTo(Outcome.DONE);
        assertThat(world.leaves(GUILD)).isOne();
    }

    @Test
    void defect19AUsersOwnVoiceListenerDoesNotBreakClose() {
        var seen = new ConcurrentLinkedQueue<VoiceEvent>();
        world.events.listen(VoiceEvent.class, seen::add);
        world.events.listen(
                VoiceStateUpdateEvent.class,
                event -> {
                    throw new IllegalStateException("on purpose");
                });
        var connection = voice.connect(GUILD, CHANNEL, TestConnection::new);
        voice.close();
        assertThat(connection.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(world.events.listeners()).isEqualTo(2);
        seen.clear();
        world.events.dispatch(world.server(GUILD, "new.example"));
        assertThat(seen).hasSize(1);
        assertThat(connection.told).isEmpty();
    }

    @Test
    void defect19OfConcurrentConnectsToOneGuildOneWinsAndNoneIsOrphaned() {
        for (int round = 0; round < 30; round++) {
            var made = new ConcurrentLinkedQueue<VoiceConnection>();
            var outcomes =
                    Concurrently.run(
                            8,
                            i ->
                                    Outcome.of(() ->
                                            voice.connect(
                                                    GUILD,
                                                    CHANNEL,
                                                    session -> {
                                                        var connection =
                                                                new TestConnection(session);
                                                        made.add(connection);
                                                        return connection;
                                                    })));
            assertThat(outcomes).containsOnlyOnce(Outcome.DONE);
            assertThat(made).hasSize(1);
            assertThat(voice.connections().values()).containsExactlyElementsOf(made);
            voice.disconnect(GUILD);
            assertThat(made).noneMatch(VoiceConnection::isAlive);
        }
    }

    @Test
    void defect19AnAnswerThatComesBeforeTheRequestReturnsIsNotMissed() {
        // VoiceWorld.grant dispatches both events inside updateVoiceState
        assertThat(voice.connect(GUILD, CHANNEL, TestConnection::new).isAlive()).isTrue();
    }

    @Test
    void defect19TheChannelIsLeftAfterATimeout() {
        world.discord =
                request ->
                        request.channelId()
                                .ifPresent(channel ->
                                        world.events.dispatch(
                                                world.state(
                                                        request.guildId(),
                                                        VoiceWorld.ME,
                                                        Optional.of(channel))));
        var options = VoiceConnectOptions.DEFAULT.within(Duration.ofMillis(20));
        assertThatThrownBy(() -> voice.connect(GUILD, CHANNEL, options, TestConnection::new))
                .isInstanceOf(VoiceException.class)
                .hasMessageContaining(CHANNEL.toString());
        assertThat(world.leaves(GUILD)).isOne();
        assertThat(voice.connections()).isEmpty();
        assertThat(world.events.listeners() + world.events.waiters()).isZero();
        world.discord = world::grant;
        voice.connect(GUILD, CHANNEL, TestConnection::new);
    }
}
