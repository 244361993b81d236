package hikari.voice.direct;

import static hikari.voice.direct.DirectWorld.CHANNEL;
import static hikari.voice.direct.DirectWorld.ME;
import static hikari.voice.direct.DirectWorld.OTHER_CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.VoiceCloseCode;
import hikari.api.voice.VoiceClosedException;
import hikari.api.voice.VoiceDisconnectedException;
import hikari.api.voice.VoiceRefusedException;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceServerLostException;
import hikari.testkit.Waiting;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What follows from each way in which a server's socket ends.
@Timeout(60)
class ReconnectTest {
    private final DirectWorld world = new DirectWorld();
    private final ScriptedServer server = world.server;
    private final DirectVoiceConnection connection = world.connection();

    @AfterEach
    void close() {
        if (connection.isAlive()) {
            connection.close();
        }
        world.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 1006, 1011, 4015, 3999, 0})
    void theSessionGoesOnWhereTheCodeAllowsIt(int code) {
        server.firstSequence = 0xFFFD;
        connection.start();
        connection.player().play(new Frames(1_000_000));
        Waiting.until(() -> server.packets.size() > 3);
        var first = server.connection(0);
        first.sendNumbered(11, "{\"user_ids\":[\"301\"]}");
        Waiting.until(() -> connection.users().size() == 1);
        first.sendBinary(99, new byte[] {1}); // numbered 0
        first.sendNumbered(11, "{\"user_ids\":[\"302\"]}");
        Waiting.until(() -> connection.users().size() == 2);
        end(first, code);
        var second = server.connection(1);
        assertThat(second.await(7).data().toString())
                .isEqualTo(
                        "{\"server_id\":\"100\",\"session_id\":\"session\",\"token\":\"token\",\"seq_ack\":1}");
        Waiting.until(() -> connection.stats().resumes() == 1);
        int before = server.packets.size();
        Waiting.until(() -> server.packets.size() > before + 3);
        assertContinuous();
        assertThat(connection.users()).hasSize(2);
        assertThat(world.rejoined).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4006, 4009, 4011, 4004})
    void theChannelIsJoinedAnewWhereTheSessionIsOver(int code) {
        connection.start();
        world.gateway = () -> connection.notify(DirectWorld.named(server, "new"));
        connection.player().play(new Frames(1_000_000));
        Waiting.until(() -> server.packets.size() > 3);
        server.connection(0).close(code);
        assertThat(server.connection(1).await(0).data().getString("token")).isEqualTo("new");
        assertThat(world.rejoined).containsExactly(CHANNEL);
        int before = server.packets.size();
        Waiting.until(() -> server.packets.size() > before + 3);
        assertThat(connection.player().current()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {4001, 4002, 4003, 4005, 4012, 4016, 4017, 4020})
    void whatNoReconnectCanHelpEndsTheConnectionWithItsCode(int code) {
        connection.start();
        assertEndsWith(VoiceRefusedException.class, code);
        assertThat(server.connections).hasSize(1);
        assertThat(world.rejoined).isEmpty();
    }

    @Test
    void aWrongTokenIsTriedOnlyOnceMore() {
        server.script =
                (link, sent) -> {
                    if (sent.op() == 0) {
                        link.close(4004);
                    }
                    return sent.op() == 0;
                };
        world.gateway = () -> connection.notify(DirectWorld.named(server, "new"));
        assertThatThrownBy(connection::start)
                .isInstanceOfSatisfying(
                        VoiceRefusedException.class,
                        e -> assertThat(e.code()).contains(VoiceCloseCode.of(4004)));
        assertThat(server.connections).hasSize(2);
    }

    @Test
    void whoIsRateLimitedStaysAway() {
        connection.start();
        assertEndsWith(VoiceDisconnectedException.class, 4021);
        assertThat(server.connections).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {4014, 4022})
    void whoIsDisconnectedWaitsForANewServerAndThenEnds(int code) {
        connection.start();
        assertEndsWith(VoiceDisconnectedException.class, code);
        assertThat(server.connections).hasSize(1);
        assertThat(world.rejoined).isEmpty();
    }

    @Test
    void aMoveGoesOnWithTheSameSourceOnTheNewServer() {
        connection.start();
        connection.player().play(new Frames(1_000_000));
        Waiting.until(() -> server.packets.size() > 3);
        try (var other = new ScriptedServer()) {
            connection.notify(DirectWorld.in(Optional.of(OTHER_CHANNEL), ME));
            server.connection(0).close(4014);
            connection.notify(DirectWorld.named(other, "moved"));
            assertThat(other.connection(0).await(0).data().getString("token")).isEqualTo("moved");
            Waiting.until(() -> other.packets.size() > 3);
            assertThat(connection.channelId()).isEqualTo(OTHER_CHANNEL);
            int last = number(server.packets.getLast());
            assertThat(number(other.packets.getFirst())).isLessThanOrEqualTo(last + 2);
        }
    }

    @Test
    void aNewServerOfTheSameChannelIsConnectedToAtOnce() {
        connection.start();
        try (var other = new ScriptedServer()) {
            connection.notify(DirectWorld.named(other, "region"));
            other.connection(0).await(1);
            server.connection(0).awaitEnd();
            assertThat(connection.isAlive()).isTrue();
        }
    }

    @Test
    void aServerThatGoesAwayIsWaitedFor() {
        connection.start();
        connection.notify(new VoiceServer("token", DirectWorld.GUILD, Optional.empty()));
        server.connection(0).close(4014);
        server.connection(0).awaitEnd();
        try (var other = new ScriptedServer()) {
            connection.notify(DirectWorld.named(other, "next"));
            other.connection(0).await(1);
            assertThat(connection.isAlive()).isTrue();
        }
    }

    @Test
    void whereTheGatewayCannotBeAskedTheServerIsLost() {
        connection.start();
        world.gateway =
                () -> {
                    throw new ComponentStateConflictException("no shard");
                };
        assertThat(endOf(() -> server.connection(0).close(4006)))
                .isInstanceOf(VoiceServerLostException.class)
                .hasMessageContaining("no shard");
    }

    @Test
    void whoWasKickedIsToldSo() {
        connection.start();
        assertThat(endOf(() -> connection.notify(DirectWorld.in(Optional.empty(), ME))))
                .isInstanceOf(VoiceDisconnectedException.class);
    }

    @Test
    void theStateOfOthersMovesNobody() {
        connection.start();
        connection.notify(DirectWorld.in(Optional.empty(), DirectWorld.SOMEBODY));
        connection.notify(DirectWorld.in(Optional.of(OTHER_CHANNEL), DirectWorld.SOMEBODY));
        assertThat(connection.channelId()).isEqualTo(CHANNEL);
        assertThat(connection.isAlive()).isTrue();
    }

    @Test
    void missingAnswersToHeartbeatsEndTheSocketAndNotTheSession() {
        server.heartbeatMillis = 500;
        server.acknowledges = false;
        connection.start();
        server.connection(1).await(7);
        assertThat(server.connection(0).closeCode).isNotEqualTo(1000);
        server.acknowledges = true;
        Waiting.until(() -> connection.latency().isPresent());
        assertThat(server.connections.getLast().await(3).data().getInt("seq_ack")).isEqualTo(1);
    }

    @Test
    void aServerThatSaysNothingFailsTheStart() {
        try (var silent =
                new DirectWorld(Optional.empty(), new FastTime(20), Duration.ofSeconds(20))) {
            silent.server.script = (link, sent) -> true;
            assertThatThrownBy(() -> silent.connection().start())
                    .isInstanceOf(VoiceServerLostException.class);
        }
    }

    @Test
    void audioThatDoesNotGetThroughEndsTheStartAndNamesUdp() {
        server.deafToDiscovery.set(1_000);
        world.gateway = () -> connection.notify(DirectWorld.named(server, "new"));
        assertThatThrownBy(connection::start)
                .isInstanceOf(VoiceServerLostException.class)
                .hasMessageContaining("UDP");
        assertThat(world.rejoined).hasSize(Endurance.REJOINS);
    }

    private static void end(ServerSide link, int code) {
        if (code == 0) {
            link.cut();
        } else {
            link.close(code);
        }
    }

    private void assertContinuous() {
        for (int i = 1; i < server.packets.size(); i++) {
            assertThat(number(server.packets.get(i)))
                    .isEqualTo(number(server.packets.get(i - 1)) + 1);
            assertThat(server.packets.get(i).counter())
                    .isEqualTo(server.packets.get(i - 1).counter() + 1);
        }
    }

    private static int number(ScriptedServer.Packet packet) {
        return ByteBuffer.wrap(packet.frame()).getInt();
    }

    /// Waits for the end and says how it came about.
    private Throwable endOf(Runnable what) {
        var failure = new AtomicReference<Throwable>();
        var joining =
                Waiting.on(() -> {
                    try {
                        connection.join();
                    } catch (RuntimeException e) {
                        failure.set(e);
                    }
                });
        what.run();
        joining.outcome();
        return failure.get();
    }

    private void assertEndsWith(Class<? extends VoiceClosedException> type, int code) {
        var failure = endOf(() -> server.connection(0).close(code));
        assertThat(failure)
                .isInstanceOfSatisfying(
                        VoiceClosedException.class,
                        e -> assertThat(e.code()).contains(VoiceCloseCode.of(code)))
                .isInstanceOf(type);
    }
}
