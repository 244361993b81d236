package hikari.voice.direct;

import static hikari.voice.direct.DirectWorld.CHANNEL;
import static hikari.voice.direct.DirectWorld.ME;
import static hikari.voice.direct.DirectWorld.SOMEBODY;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.audio.ReceivedFrame;
import hikari.testkit.Waiting;
import hikari.voice.crypto.Mode;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Joining, speaking and listening.
@Timeout(60)
class DirectConnectionTest {
    private final DirectWorld world = new DirectWorld();
    private final ScriptedServer server = world.server;
    private final List<DirectVoiceConnection> made = new CopyOnWriteArrayList<>();

    private DirectVoiceConnection connect() {
        var connection = world.connected();
        made.add(connection);
        return connection;
    }

    @AfterEach
    void close() {
        made.stream().filter(DirectVoiceConnection::isAlive).forEach(DirectVoiceConnection::close);
        world.close();
    }

    @Test
    void theHandshakeIsThatOfVersion8() {
        var connection = connect();
        var link = server.connection(0);
        assertThat(server.paths).containsExactly("/?v=8");
        assertThat(link.await(0).data().toString())
                .isEqualTo(
                        "{\"server_id\":\"100\",\"user_id\":\"300\",\"session_id\":\"session\",\"token\":\"token\",\"max_dave_protocol_version\":0}");
        assertThat(link.await(1).data().toString())
                .isEqualTo(
                        "{\"protocol\":\"udp\",\"data\":{\"address\":\"203.0.113.9\",\"port\":50001,\"mode\":\"aead_aes256_gcm_rtpsize\"}}");
        assertThat(connection.isAlive()).isTrue();
        assertThat(connection.channelId()).isEqualTo(CHANNEL);
        assertThat(connection.daveVersion()).isZero();
        assertThat(connection.privacyCode()).isEmpty();
        connection.close();
        link.awaitEnd();
        assertThat(link.closeCode).isEqualTo(1000);
    }

    @Test
    void theModeThatEveryServerHasIsTakenWhereThereIsNoOther() {
        server.modes = List.of("xsalsa20_poly1305", "aead_xchacha20_poly1305_rtpsize");
        connect().player().play(new Frames(3));
        assertThat(server.mode).isEqualTo(Mode.XCHACHA20_POLY1305);
        Waiting.until(() -> server.packets.size() == 8);
        assertThat(server.packets.getFirst().frame()).isEqualTo(Frames.frame(0));
    }

    @Test
    void discoveryIsRepeatedUntilItIsAnswered() {
        server.deafToDiscovery.set(3);
        connect();
        assertThat(server.datagrams).hasSizeGreaterThanOrEqualTo(4);
        assertThat(server.connections).hasSize(1);
    }

    @Test
    void whatIsPlayedComesWholeAndInOrderAndEndsInSilence() {
        var connection = connect();
        connection.player().play(new Frames(50));
        var silence = new byte[] {(byte) 0xF8, (byte) 0xFF, (byte) 0xFE};
        Waiting.until(() -> server.packets.size() == 55);
        for (int i = 0; i < 55; i++) {
            var packet = server.packets.get(i);
            assertThat(packet.frame()).isEqualTo(i < 50 ? Frames.frame(i) : silence);
            if (i > 0) {
                var before = server.packets.get(i - 1);
                assertThat(packet.sequence()).isEqualTo(before.sequence() + 1 & 0xFFFF);
                assertThat(packet.timestamp()).isEqualTo(before.timestamp() + 960);
                assertThat(packet.counter()).isEqualTo(before.counter() + 1);
            }
        }
        var link = server.connection(0);
        link.await(sent -> sent.op() == 5 && sent.data().getInt("speaking") == 1);
        Waiting.until(() -> !connection.isSpeaking());
        assertThat(connection.stats().packetsSent()).isEqualTo(55);
    }

    @Test
    void figuresAreThoseOfOneLife() {
        var connection = connect();
        connection.player().play(new Frames(3));
        Waiting.until(() -> connection.stats().packetsSent() == 8);
        connection.close();
        connection.start();
        assertThat(connection.stats().packetsSent()).isZero();
        assertThat(connection.stats().connects()).isOne();
    }

    @Test
    void theServerIsToldBeforeTheFirstPacketComes() {
        var early = new AtomicInteger();
        var ssrcs = new CopyOnWriteArrayList<String>();
        server.script =
                (connection, sent) -> {
                    if (sent.op() == 5 && sent.data().getInt("speaking") == 1) {
                        early.addAndGet(server.packets.size());
                        ssrcs.add(sent.data().get("ssrc").toString());
                    }
                    return false;
                };
        connect().player().play(new Frames(10));
        Waiting.until(() -> server.packets.size() >= 15);
        assertThat(ssrcs).containsExactly(Integer.toUnsignedString(ScriptedServer.SSRC));
        assertThat(early).hasValue(0);
    }

    @Test
    void whatOthersSayIsHeardByUserAndInOrder() {
        var connection = connect();
        var heard = new CopyOnWriteArrayList<ReceivedFrame>();
        connection.receive(heard::add);
        speaks(SOMEBODY, 77);
        for (var sequence : List.of(10, 12, 11, 11, 13)) {
            server.say(sequence, 77, Frames.frame(sequence));
        }
        Waiting.until(() -> heard.size() == 4);
        for (int i = 0; i < 4; i++) {
            assertThat(heard.get(i).userId()).isEqualTo(SOMEBODY);
            assertThat(heard.get(i).sequence()).isEqualTo(10 + i);
            assertThat(bytes(heard.get(i))).isEqualTo(Frames.frame(10 + i));
        }
        Waiting.until(() -> connection.stats().packetsRefused() == 1);
        assertThat(connection.stats().packetsReceived()).isEqualTo(5);
        assertThat(connection.speakers()).containsExactly(SOMEBODY);
    }

    @Test
    void whatWasLostIsToldWhenItIsWaitedForLongEnough() {
        var connection = connect();
        var heard = new CopyOnWriteArrayList<ReceivedFrame>();
        connection.receive(heard::add);
        speaks(SOMEBODY, 77);
        server.say(65_535, 77, Frames.frame(1));
        server.say(1, 77, Frames.frame(3));
        Waiting.until(() -> heard.size() == 3);
        assertThat(heard).extracting(ReceivedFrame::sequence).containsExactly(65_535, 0, 1);
        assertThat(heard).extracting(ReceivedFrame::isLost).containsExactly(false, true, false);
        assertThat(connection.stats().packetsLost()).isOne();
    }

    @Test
    void nobodyIsHeardAfterTheEndOfASubscriptionAndNoPacketOfAForgerEver() {
        var connection = connect();
        var heard = new AtomicInteger();
        var subscription = connection.receive(frame -> heard.incrementAndGet());
        speaks(SOMEBODY, 77);
        var forged = new byte[60];
        forged[0] = (byte) 0x80;
        forged[1] = 0x78;
        forged[11] = 77;
        server.send(forged);
        Waiting.until(() -> connection.stats().packetsRefused() == 1);
        subscription.close();
        server.say(1, 77, Frames.frame(1));
        Waiting.until(() -> connection.stats().packetsReceived() == 2);
        assertThat(heard).hasValue(0);
    }

    @Test
    void whoIsThereIsKnownFromTheServer() {
        var connection = connect();
        server.connection(0).sendNumbered(11, "{\"user_ids\":[\"301\",\"302\",\"300\"]}");
        Waiting.until(() -> connection.users().size() == 2);
        server.connection(0).sendNumbered(13, "{\"user_id\":\"302\"}");
        Waiting.until(() -> connection.users().equals(Set.of(SOMEBODY)));
        assertThat(connection.users()).doesNotContain(ME);
    }

    @Test
    void opsThatAreUnknownOrMalformedEndNothing() {
        var connection = connect();
        var link = server.connection(0);
        link.send("{\"op\":15,\"d\":{\"any\":100}}");
        link.send("{\"op\":20}");
        link.send("{\"op\":\"x\"}");
        link.send("[]");
        link.sendNumbered(5, "{\"user_id\":\"me\",\"ssrc\":1,\"speaking\":1}");
        link.sendNumbered(11, "{\"user_ids\":[\"301\"]}");
        Waiting.until(() -> connection.users().size() == 1);
        assertThat(connection.isAlive()).isTrue();
        assertThat(server.connections).hasSize(1);
    }

    @Test
    void theWayIsKeptOpenWhereThereIsNothingToSay() {
        connect();
        Waiting.until(() -> server.datagrams.stream().filter(d -> d.length == 8).count() > 2);
        assertThat(server.datagrams.stream().filter(d -> d.length == 8).map(d -> d[0]))
                .startsWith((byte) 0, (byte) 1, (byte) 2);
    }

    @Test
    void closingEndsWhatPlaysAndClosesTheSource() {
        var connection = connect();
        var closed = new CountDownLatch(1);
        var source =
                new Frames(1_000_000) {
                    @Override
                    public void close() {
                        closed.countDown();
                    }
                };
        var playback = connection.player().play(source);
        connection.close();
        Waiting.on(closed);
        assertThat(playback.end()).isPresent();
    }

    private void speaks(Snowflake user, int ssrc) {
        var link = server.connection(0);
        link.sendNumbered(
                5, "{\"user_id\":\"%s\",\"ssrc\":%d,\"speaking\":1}".formatted(user, ssrc));
        Waiting.until(() -> made.getLast().speakers().contains(user));
    }

    private static byte[] bytes(ReceivedFrame frame) {
        var bytes = new byte[frame.opus().remaining()];
        ByteBuffer opus = frame.opus();
        opus.get(bytes);
        return bytes;
    }
}
