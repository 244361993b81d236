package hikari.voice.direct;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.voice.DirectVoiceConnection;
import hikari.testkit.Waiting;
import hikari.voice.encryption.FakeDave;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The ops of the end-to-end encryption on the wire, with a made-up provider.
@Timeout(60)
class DaveConnectionTest {
    private final FakeDave dave = new FakeDave();
    private final DirectWorld world =
            new DirectWorld(Optional.of(dave), new FastTime(20), Duration.ofMinutes(10));
    private final ScriptedServer server = world.server;
    private DirectVoiceConnection connection;

    @BeforeEach
    void connect() {
        server.daveVersion = 1;
        connection = world.connected();
    }

    @AfterEach
    void close() {
        if (connection.isAlive()) {
            connection.close();
        }
        world.close();
    }

    @Test
    void aGroupIsEnteredAndNothingIsSaidInTheClearBefore() {
        var link = server.connection(0);
        assertThat(link.await(0).data().getInt("max_dave_protocol_version")).isOne();
        assertThat(link.await(26).payload()).containsExactly(26);
        connection.player().play(new Frames(20));
        link.sendNumbered(11, "{\"user_ids\":[\"301\"]}");
        link.sendBinary(25, new byte[] {1});
        link.sendBinary(27, ByteBuffer.allocate(8).putLong(301).array());
        assertThat(link.await(28).payload()).containsExactly(28);
        assertThat(server.packets).isEmpty();
        link.sendBinary(29, new byte[] {0, 7, 4});
        assertThat(link.await(23).data().getInt("transition_id")).isEqualTo(7);
        assertThat(server.packets).isEmpty();
        link.sendNumbered(22, "{\"transition_id\":7}");
        Waiting.until(() -> server.packets.size() == 25);
        for (int i = 0; i < 20; i++) {
            var frame = ByteBuffer.wrap(server.packets.get(i).frame());
            assertThat(frame.get()).isEqualTo((byte) 4);
            assertThat(frame.getInt()).isEqualTo(i);
        }
        assertThat(connection.daveVersion()).isOne();
        assertThat(connection.privacyCode().orElseThrow().digits()).isEqualTo("0".repeat(30));
    }

    @Test
    void workOnGroupsIsDoneByWorkersAndNotByTheConnection() {
        server.connection(0).await(26);
        assertThat(dave.sessions.getFirst().threads)
                .isNotEmpty()
                .allMatch(thread -> thread.getName().startsWith("hikari voice worker"));
    }

    @Test
    void anInvalidWelcomeIsToldAndTheGroupEnteredAnew() {
        var link = server.connection(0);
        link.sendBinary(30, new byte[] {0, 9, (byte) 0xFF});
        assertThat(link.await(31).data().getInt("transition_id")).isEqualTo(9);
        Waiting.until(() -> link.received.stream().filter(sent -> sent.op() == 26).count() == 2);
        link.sendBinary(30, new byte[] {0, 10, 6});
        link.await(sent -> sent.op() == 23 && sent.data().getInt("transition_id") == 10);
    }

    @Test
    void theGroupOutlivesALostSocketAndWhatCouldNotBeSaidIsSaidAfterwards() {
        var link = server.connection(0);
        link.await(26);
        link.sendBinary(30, new byte[] {0, 0, 3});
        connection.player().play(new Frames(1_000_000));
        Waiting.until(() -> !server.packets.isEmpty());
        server.firstSequence = 10;
        link.cut();
        server.connection(1).await(7);
        server.connection(1).sendNumbered(11, "{\"user_ids\":[\"301\"]}");
        Waiting.until(() -> connection.users().size() == 1);
        server.connection(1).sendBinary(29, new byte[] {0, 2, 5});
        server.connection(1).await(23);
        server.connection(1).sendNumbered(22, "{\"transition_id\":2}");
        Waiting.until(() -> server.packets.getLast().frame()[0] == 5);
        assertThat(dave.sessions).hasSize(1);
    }

    @Test
    void aMoveBeginsASessionOfTheNewChannelAndForgetsTheOld() {
        server.connection(0).await(26);
        try (var other = new ScriptedServer()) {
            other.daveVersion = 1;
            connection.notify(
                    DirectWorld.in(Optional.of(DirectWorld.OTHER_CHANNEL), DirectWorld.ME));
            connection.notify(DirectWorld.named(other, "moved"));
            other.connection(0).await(26);
            assertThat(dave.sessions).hasSize(2);
            assertThat(dave.sessions.getLast().channel).isEqualTo(DirectWorld.OTHER_CHANNEL);
            Waiting.until(() -> dave.sessions.getFirst().isClosed());
        }
    }
}
