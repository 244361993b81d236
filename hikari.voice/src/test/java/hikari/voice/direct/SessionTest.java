package hikari.voice.direct;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.voice.DirectVoiceConnection;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a session keeps, and what it begins anew, while its sockets come and go.
@Timeout(60)
class SessionTest {
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

    @Test
    void aSessionThatWasLostBeforeItWasDescribedBeginsItsNumbersAnew() {
        server.script =
                (link, sent) -> {
                    if (sent.op() != 1) {
                        return false;
                    }
                    server.script = (later, other) -> false;
                    link.sequence(500);
                    link.sendNumbered(11, "{\"user_ids\":[\"309\"]}");
                    link.close(1011);
                    return true;
                };
        connection.start();
        assertThat(server.connections).hasSize(2);
        assertThat(server.connection(1).await(0)).isNotNull();
        assertThat(connection.users()).isEmpty();
        assertThat(world.rejoined).isEmpty();
    }

    @Test
    void nothingIsSaidOverANewSocketBeforeTheServerHasTakenTheSessionOn() {
        server.heartbeatMillis = 1_000;
        connection.start();
        connection.player().play(new Frames(1_000_000));
        server.connection(0).await(sent -> sent.op() == 5 && sent.data().getInt("speaking") == 1);
        server.script = (link, sent) -> sent.op() == 7;
        server.connection(0).cut();
        var second = server.connection(1);
        second.await(7);
        connection.player().stop();
        Waiting.until(() -> second.received.stream().filter(sent -> sent.op() == 3).count() > 2);
        assertThat(second.received).noneMatch(sent -> sent.op() == 5);
        second.send("{\"op\":9,\"d\":null}");
        second.await(sent -> sent.op() == 5 && sent.data().getInt("speaking") == 0);
        assertThat(connection.isAlive()).isTrue();
    }

    @Test
    void whatTheLostSocketMayNotHaveCarriedIsSaidAgain() {
        connection.start();
        connection.player().play(new Frames(1_000_000));
        Waiting.until(() -> !server.packets.isEmpty());
        server.connection(0).cut();
        server.connection(1).await(sent -> sent.op() == 5 && sent.data().getInt("speaking") == 1);
    }

    @Test
    void aKeyThatIsHandedOverAgainDoesNotBeginItsNoncesAgain() {
        connection.start();
        connection.player().play(new Frames(1_000_000));
        Waiting.until(() -> server.packets.size() > 3);
        server.connection(0).sendNumbered(4, server.description());
        server.connection(0).sendNumbered(11, "{\"user_ids\":[\"301\"]}");
        Waiting.until(() -> connection.users().size() == 1);
        int before = server.packets.size();
        Waiting.until(() -> server.packets.size() > before + 3);
        assertThat(server.packets.stream().map(ScriptedServer.Packet::counter))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNewServerIsGoneToAtOnceAlsoWhileTheOldOneDoesNotAnswerOverUdp() {
        try (var slow = new DirectWorld(Optional.empty(), new FastTime(1), Duration.ofMinutes(1));
                var other = new ScriptedServer()) {
            slow.server.deafToDiscovery.set(1_000);
            var moving = slow.connection();
            var starting = Waiting.on(moving::start);
            Waiting.until(() -> !slow.server.datagrams.isEmpty());
            moving.notify(DirectWorld.named(other, "next"));
            assertThat(starting.outcome()).isEqualTo(Outcome.DONE);
            assertThat(slow.server.datagrams).hasSizeLessThan(UdpPort.DISCOVERY_TRIES);
            moving.close();
        }
    }

    @Test
    void anAnswerToNoQuestionDoesNotStartASession() {
        server.heartbeatMillis = 1_000;
        server.script =
                (link, sent) -> {
                    if (sent.op() == 0) {
                        link.send("{\"op\":9,\"d\":null}");
                        link.sendNumbered(4, server.description());
                    }
                    return sent.op() == 0;
                };
        var starting = Waiting.on(connection::start);
        server.connection(0).await(sent -> sent.op() == 3 && sent.data().getInt("seq_ack") == 1);
        assertThat(starting.isDone()).isFalse();
        starting.interrupt();
        starting.outcome();
    }
}
