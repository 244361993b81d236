package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.gateway.Compression;
import hikari.testkit.Waiting;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;

/// Frames over a real socket.
class SocketProperties {
    private static final FakeGateway GATEWAY = new FakeGateway();

    private record Pair(GatewaySocket client, FakeConnection server) implements AutoCloseable {
        @Override
        public void close() {
            client.abort();
            server.close();
        }
    }

    @AfterContainer
    static void closeGateway() {
        GATEWAY.close();
    }

    private static Pair open() {
        var client =
                WebSocketUpgrade.create()
                        .connect(GatewayAddress.of(GATEWAY.url(), Compression.NONE));
        return new Pair(client, GATEWAY.next());
    }

    @Property(tries = 60)
    void messagesArriveWholeHoweverTheyAreCut(
            @ForAll @Size(min = 1, max = 5) List<String> messages,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 40) Integer> fragments,
            @ForAll @IntRange(min = 1, max = 97) int chunk,
            @ForAll boolean pings) {
        try (var pair = open()) {
            var wire = new ByteArrayOutputStream();
            for (var message : messages) {
                wire.writeBytes(
                        fragmented(message.getBytes(StandardCharsets.UTF_8), fragments, pings));
            }
            var bytes = wire.toByteArray();
            Thread.ofVirtual()
                    .start(() -> {
                        for (var at = 0; at < bytes.length; at += chunk) {
                            pair.server.raw(
                                    Arrays.copyOfRange(
                                            bytes, at, Math.min(bytes.length, at + chunk)));
                        }
                    });
            for (var message : messages) {
                assertThat(received(pair.client))
                        .isEqualTo(
                                new String(
                                        message.getBytes(StandardCharsets.UTF_8),
                                        StandardCharsets.UTF_8));
            }
        }
    }

    private static byte[] fragmented(byte[] message, List<Integer> sizes, boolean pings) {
        var wire = new ByteArrayOutputStream();
        var at = 0;
        for (var i = 0; ; i++) {
            var size =
                    i < sizes.size()
                            ? Math.min(sizes.get(i), message.length - at)
                            : message.length - at;
            var last = i >= sizes.size();
            wire.writeBytes(
                    FakeConnection.encode(
                            i == 0 ? FakeConnection.TEXT : FakeConnection.CONTINUATION,
                            last,
                            Arrays.copyOfRange(message, at, at + size)));
            at += size;
            if (last) {
                return wire.toByteArray();
            }
            if (pings) {
                wire.writeBytes(
                        FakeConnection.encode(FakeConnection.PING, true, new byte[] {(byte) i}));
            }
        }
    }

    @Property(tries = 30)
    void messagesOfAnySizeArrive(@ForAll("sizes") int size) {
        try (var pair = open()) {
            Thread.ofVirtual()
                    .start(() -> pair.server.frame(FakeConnection.BINARY, true, new byte[size]));
            pair.client.receive(() -> {});
            assertThat(pair.client.message().length()).isEqualTo(size);
        }
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 1, 125, 126, 127, 65_535, 65_536, 65_537, 8 << 20),
                Arbitraries.integers().between(0, 1 << 20));
    }

    @Property(tries = 40)
    void everyCloseCodeArrivesAndIsAnswered(@ForAll("closeCodes") int code) {
        try (var pair = open()) {
            pair.server.close(code, "because ü");
            var end = end(pair.client);
            assertThat(end.code()).contains(code);
            assertThat(end.isByPeer()).isTrue();
            assertThat(end.reason()).isEqualTo("because ü");
            assertThat(pair.server.expectClose()).isEqualTo(code);
            assertThat(end(pair.client)).as("there is one end").isSameAs(end);
        }
    }

    @Provide
    Arbitrary<Integer> closeCodes() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1000, 1015),
                Arbitraries.integers().between(3000, 4999));
    }

    @Example
    void violationsEndTheConnectionWithTheCodeForThem() {
        assertViolation(1002, new byte[] {(byte) 0xC1, 0}); // RSV1
        assertViolation(1002, new byte[] {(byte) 0x83, 0}); // reserved op code
        assertViolation(1002, new byte[] {(byte) 0x8B, 0}); // reserved control op code
        assertViolation(1002, new byte[] {(byte) 0x80, 0}); // nothing to continue
        assertViolation(1002, new byte[] {0x01, 0, (byte) 0x81, 0}); // a message within a message
        assertViolation(1002, new byte[] {0x09, 0}); // a fragmented ping
        assertViolation(1002, new byte[] {(byte) 0x88, 1, 3}); // a close code of one byte
        assertViolation(
                1002, new byte[] {(byte) 0x81, (byte) 0x80, 1, 2, 3, 4}); // masked by the server
        assertViolation(
                1007, FakeConnection.encode(1, true, new byte[] {(byte) 0xC3})); // half a character
        assertViolation(
                1007, FakeConnection.encode(8, true, new byte[] {0xF, (byte) 0xA0, (byte) 0xFF}));
        assertViolation(1002, FakeConnection.encode(9, true, new byte[126])); // a ping too long
        assertViolation(
                1009, new byte[] {(byte) 0x82, 127, 0, 0, 0, 0, 4, 0, 0, 1}); // 64 MiB and one
        assertViolation(
                1002, new byte[] {(byte) 0x82, 127, -1, 0, 0, 0, 0, 0, 0, 1}); // a negative length
    }

    private static void assertViolation(int code, byte[] wire) {
        try (var pair = open()) {
            pair.server.raw(wire);
            var end = end(pair.client);
            assertThat(end.code()).as("for %s", HexFormat.of().formatHex(wire)).contains(code);
            assertThat(end.isByPeer()).isFalse();
            assertThat(pair.server.expectClose()).isEqualTo(code);
        }
    }

    @Property(tries = 60)
    void anEndAtAnyByteIsAnEnd(@ForAll @IntRange(max = 60) int at, @ForAll boolean reset) {
        try (var pair = open()) {
            var frame =
                    FakeConnection.encode(
                            FakeConnection.TEXT,
                            true,
                            "x".repeat(50).getBytes(StandardCharsets.UTF_8));
            pair.server.raw(Arrays.copyOf(frame, Math.min(at, frame.length - 1)));
            if (reset) {
                pair.server.reset();
            } else {
                pair.server.drop();
            }
            assertThat(end(pair.client).code()).isEmpty();
        }
    }

    @Property(tries = 200)
    void anyBytesEndOrGoOnAndNothingElse(@ForAll @Size(max = 200) byte[] wire) {
        try (var pair = open()) {
            pair.server.raw(wire);
            pair.server.drop();
            assertThat(end(pair.client)).isNotNull();
        }
    }

    @Property(tries = 5)
    void sendsOfManyThreadsDoNotMix(@ForAll @IntRange(min = 2, max = 8) int threads) {
        try (var pair = open()) {
            var senders = new ArrayList<Thread>();
            for (var i = 0; i < threads; i++) {
                var text = Character.toString('a' + i).repeat(10 + 400 * i);
                senders.add(
                        Thread.ofVirtual()
                                .start(() -> {
                                    for (var j = 0; j < 50; j++) {
                                        pair.client.send(
                                                "{\"op\":3,\"d\":\"%s\"}"
                                                        .formatted(text)
                                                        .getBytes(StandardCharsets.US_ASCII));
                                    }
                                }));
            }
            for (var i = 0; i < threads * 50; i++) {
                var text = pair.server.expect(3).getString("d");
                assertThat(text.chars().distinct().count()).isEqualTo(1);
            }
            for (var sender : senders) {
                Waiting.until(() -> !sender.isAlive());
            }
        }
    }

    @Example
    void pingsAreAnswered() {
        try (var pair = open()) {
            pair.server.frame(FakeConnection.PING, true, new byte[] {1, 2, 3});
            pair.server.frame(FakeConnection.TEXT, true, new byte[0]);
            pair.client.receive(() -> {});
            var pong = pair.server.next();
            assertThat(pong.opcode()).isEqualTo(FakeConnection.PONG);
            assertThat(pong.payload()).containsExactly(1, 2, 3);
        }
    }

    private static String received(GatewaySocket socket) {
        socket.receive(() -> {});
        return new String(
                socket.message().array(), 0, socket.message().length(), StandardCharsets.UTF_8);
    }

    private static ConnectionLostException end(GatewaySocket socket) {
        while (true) {
            try {
                socket.receive(() -> {});
            } catch (ConnectionLostException e) {
                return e;
            }
        }
    }
}
