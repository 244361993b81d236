package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Intents;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CloseCodesTest {
    private static JsonObjectBuilder guild() {
        return Json.createObjectBuilder().add("guild_id", String.valueOf(Gateway.guild(0)));
    }

    private static int codeAfter(String payload) throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            return client.send(payload).awaitClose();
        }
    }

    private static int codeAfterIdentify(JsonObjectBuilder identity) throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            return client.send(2, identity).awaitClose();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 5, 7, 9, 10, 11, 12, 99, (1L << 32) + 1})
    void anOpCodeThatClientsDoNotSendIs4001(long op) throws IOException {
        assertThat(codeAfter("{\"op\":%d,\"d\":{}}".formatted(op))).isEqualTo(4001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "[]",
                "{}",
                "{\"op\":\"1\"}",
                "{\"op\":1.5}",
                "{\"op\":99999999999999999999}",
                "{\"op\":1,\"d\":\"7\"}",
                "{\"op\":1,\"d\":null} x",
                "{\"op\":3,\"d\":[]}",
                "{\"op\":3,\"d\":{\"status\":1,\"activities\":[]}}",
                "{\"op\":4,\"d\":{\"guild_id\":\"x\"}}",
                "{\"op\":8,\"d\":{\"guild_id\":\"1\"}}",
                "{\"op\":8,\"d\":{\"guild_id\":\"1\",\"user_ids\":[true]}}",
                "{\"op\":31,\"d\":{\"guild_ids\":7}}",
                "{\"op\":43,\"d\":{\"guild_id\":\"1\"}}"
            })
    void whatCannotBeDecodedIs4002(String payload) throws IOException {
        assertThat(codeAfter(payload)).isEqualTo(4002);
    }

    @ParameterizedTest
    @CsvSource({"4096, 11", "4097, 4002", "70000, 4002", "1000000, 4002"})
    void aPayloadOfMoreThan4096BytesIs4002(int length, int outcome) throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            var payload = "{\"op\":1,\"d\":null,\"x\":\"\"}";
            client.send(
                    payload.replace("\"\"", "\"" + "x".repeat(length - payload.length()) + "\""));
            if (outcome == 11) {
                assertThat(client.nextOp(11)).isNotNull();
            } else {
                assertThat(client.awaitClose()).isEqualTo(outcome);
            }
        }
    }

    @Test
    void theLimitCountsBytesAndAlsoOverFragments() throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            var half = "ü".repeat(1500).getBytes(StandardCharsets.UTF_8);
            client.frame(0x01, half);
            client.frame(0x80, half);
            assertThat(client.awaitClose()).isEqualTo(4002);
        }
    }

    @Test
    void aFragmentedPayloadWithAPingInBetweenIsOnePayload() throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            client.dispatch("GUILD_CREATE");
            client.frame(0x01, "{\"op\":1,".getBytes(StandardCharsets.UTF_8));
            client.frame(0x89, new byte[] {7, 8});
            client.frame(0x00, new byte[0]);
            client.frame(0x80, "\"d\":null}".getBytes(StandardCharsets.UTF_8));
            var pong = client.frame();
            assertThat(pong.opcode()).isEqualTo(10);
            assertThat(pong.payload()).containsExactly(7, 8);
            assertThat(client.next().getInt("op")).isEqualTo(11);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 8, 31, 43})
    void whatNeedsASessionIs4003WithoutOne(int op) throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            assertThat(client.send(op, guild()).awaitClose()).isEqualTo(4003);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void aWrongTokenIs4004(int op) throws IOException {
        try (var gateway = new Gateway();
                var client = RawClient.connect(gateway.server)) {
            var data =
                    RawClient.identity(1)
                            .add("token", "wrong")
                            .add("session_id", "x")
                            .add("seq", 1);
            assertThat(client.send(op, data).awaitClose()).isEqualTo(4004);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void aSecondLoginIs4005AndTheSessionStays(int op) throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready();
                var next = RawClient.connect(gateway.server)) {
            var data = RawClient.identity(1).add("session_id", "x").add("seq", 1);
            assertThat(client.send(op, data).awaitClose()).isEqualTo(4005);
            next.resume(gateway.session().id(), 1).dispatch("RESUMED");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 3, Long.MAX_VALUE})
    void aSequenceThatWasNeverGivenIs4007AndEndsTheSession(long sequence) throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready();
                var next = RawClient.connect(gateway.server);
                var third = RawClient.connect(gateway.server)) {
            client.dispatch("GUILD_CREATE");
            var id = gateway.session().id();
            assertThat(next.resume(id, sequence).awaitClose()).isEqualTo(4007);
            assertThat(third.resume(id, 1).nextOp(9).getBoolean("d")).isFalse();
        }
    }

    @Test
    void the121stPayloadIn60SecondsIs4008() throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            for (int i = 0; i < 119; i++) {
                client.send(1, JsonValue.NULL).nextOp(11);
            }
            assertThat(client.send(1, JsonValue.NULL).awaitClose()).isEqualTo(4008);
            assertThat(gateway.session().isConnected()).isFalse();
        }
    }

    @Test
    void theSendWindowSlides() throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            for (int round = 0; round < 4; round++) {
                for (int i = 0; i < 59; i++) {
                    client.send(1, JsonValue.NULL).nextOp(11);
                }
                gateway.clock.advance(Duration.ofSeconds(30));
            }
            assertThat(gateway.session().isConnected()).isTrue();
        }
    }

    @Test
    void noHeartbeatForOneAndAHalfIntervalsIs4009AndEndsTheSession() throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            gateway.clock.advance(Duration.ofMillis(41_250));
            client.send(1, JsonValue.NULL).nextOp(11);
            gateway.clock.advance(Duration.ofMillis(61_874));
            client.send(1, JsonValue.NULL).nextOp(11);
            gateway.clock.advance(Duration.ofMillis(61_875));
            assertThat(client.awaitClose()).isEqualTo(4009);
            assertThat(gateway.server.sessions()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,1]",
                "[-1,1]",
                "[0,0]",
                "[0]",
                "[0,1,2]",
                "7",
                "[\"0\",\"1\"]",
                "{}",
                "[0,9999999999]"
            })
    void aShardThatCannotBeIs4010(String shard) throws IOException {
        try (var reader = Json.createReader(new StringReader(shard))) {
            assertThat(codeAfterIdentify(RawClient.identity(1).add("shard", reader.readValue())))
                    .isEqualTo(4010);
        }
    }

    @Test
    void moreGuildsThanAShardMayHoldIs4011() throws IOException {
        var world = FakeWorld.withGuilds(LongStream.range(0, 4).map(Gateway::guild).toArray());
        try (var gateway = new Gateway(world, options -> options.withMaxGuildsPerShard(2));
                var client = RawClient.connect(gateway.server);
                var second = RawClient.connect(gateway.server)) {
            assertThat(client.send(2, RawClient.identity(1)).awaitClose()).isEqualTo(4011);
            second.send(2, RawClient.identity(1, 0, 2)).dispatch("READY");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "v=5, 4012",
        "v=11, 4012",
        "v=ten, 4012",
        "encoding=etf, 4002",
        "compress=brotli, 4002"
    })
    void aConnectionThatAsksForWhatThereIsNotIsClosed(String query, int code) throws IOException {
        try (var gateway = new Gateway();
                var client = new RawClient(gateway.server.url(), query)) {
            assertThat(client.status()).isEqualTo(101);
            assertThat(client.awaitClose()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 17, 1L << 26, -1, Long.MIN_VALUE})
    void anIntentThatDoesNotExistIs4013(long intents) throws IOException {
        assertThat(codeAfterIdentify(RawClient.identity(intents))).isEqualTo(4013);
    }

    @Test
    void noIntentsAtAllIs4013() throws IOException {
        assertThat(codeAfterIdentify(RawClient.identity(1).addNull("intents"))).isEqualTo(4013);
    }

    @Test
    void aPrivilegedIntentThatIsNotAllowedIs4014() throws IOException {
        try (var gateway =
                        new Gateway(
                                new FakeWorld(),
                                options -> options.withAllowedPrivileged(Intents.MESSAGE_CONTENT));
                var client = RawClient.connect(gateway.server);
                var second = RawClient.connect(gateway.server)) {
            assertThat(client.send(2, RawClient.identity(Intents.GUILD_MEMBERS)).awaitClose())
                    .isEqualTo(4014);
            second.identify(Intents.MESSAGE_CONTENT);
        }
    }

    @Test
    void aFailureOfTheWorldIs4000() throws IOException {
        assertThat(codeAfter("{\"op\":4,\"d\":{\"guild_id\":\"666\",\"channel_id\":null}}"))
                .isEqualTo(4000);
    }

    @Test
    void anUnmaskedFrameIs1002() throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            client.socket.getOutputStream().write(new byte[] {(byte) 0x81, 2, '{', '}'});
            assertThat(client.awaitClose()).isEqualTo(1002);
        }
    }

    @Test
    void closingTheGatewayIs1001() throws IOException {
        try (var gateway = new Gateway();
                var client = gateway.ready()) {
            var closer = Thread.ofVirtual().start(gateway.server::close);
            assertThat(client.awaitClose()).isEqualTo(1001);
            joined(closer);
            assertThat(gateway.server.connectionCount()).isZero();
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
