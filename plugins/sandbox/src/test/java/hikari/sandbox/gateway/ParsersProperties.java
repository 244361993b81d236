package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.Intents;
import hikari.sandbox.websocket.UpgradeRequest;
import hikari.sandbox.websocket.WebSocketReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever a client sends, the gateway answers it or closes with a code that is documented;
/// nothing else escapes.
class ParsersProperties {
    private static final Set<Integer> CODES =
            Set.of(4001, 4002, 4003, 4004, 4005, 4007, 4010, 4011, 4013, 4014);

    private static Gateway gateway;

    @BeforeContainer
    static void open() {
        gateway =
                new Gateway(
                        FakeWorld.withGuilds(Gateway.guild(0)).withMembers(3),
                        options -> options.withIdentifyLimits(1, Integer.MAX_VALUE));
    }

    @AfterContainer
    static void close() {
        gateway.close();
    }

    @Property
    void anyBytesAreReadAsFramesOrRefused(@ForAll byte[] bytes) {
        var reader = new WebSocketReader(new ByteArrayInputStream(bytes), 4096);
        int read = 0;
        try {
            while (!(reader.next() instanceof WebSocketReader.Violation)) {
                read++;
            }
        } catch (IOException ended) {
            assertThat(ended).hasMessageNotContaining("null");
        }
        assertThat(read).isLessThanOrEqualTo(bytes.length);
    }

    @Example
    void aLengthThatOverflowsWithWhatCameBeforeIsTooLong() throws IOException {
        byte[] bytes = {
            1,
            (byte) 0x81,
            0,
            0,
            0,
            0,
            'a', // a first fragment of one byte
            0,
            (byte) 0xFF,
            0x7F,
            -1,
            -1,
            -1,
            -1,
            -1,
            -1,
            -1
        };
        var reader = new WebSocketReader(new ByteArrayInputStream(bytes), 4096);
        assertThat(reader.next()).isInstanceOf(WebSocketReader.TooLong.class);
        assertThatThrownBy(reader::next).isInstanceOf(EOFException.class);
    }

    @Property
    void anyTextIsAnUpgradeRequestOrRefused(@ForAll String text) {
        var bytes = (text + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        try {
            var request = UpgradeRequest.read(new ByteArrayInputStream(bytes));
            assertThat(request.isWebSocket() && text.isBlank()).isFalse();
        } catch (IOException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Property
    void anyQueryIsRead(@ForAll("queries") String query) throws IOException {
        var head =
                "GET /?%s HTTP/1.1\r\n\r\n".formatted(query).getBytes(StandardCharsets.ISO_8859_1);
        var request = UpgradeRequest.read(new ByteArrayInputStream(head));
        assertThat(request.version()).isGreaterThanOrEqualTo(-1);
        assertThat(request.path()).isEqualTo("/");
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.strings().withChars("v=encodig&jsn%2fprm0123456789").ofMaxLength(30);
    }

    @Property(tries = 400)
    void anyPayloadIsAnsweredOrClosedWithADocumentedCode(@ForAll("payloads") String payload)
            throws IOException {
        gateway.nextWindow();
        try (var client = RawClient.connect(gateway.server)) {
            client.identify(Intents.ALL);
            client.send(payload).send(1, JsonValue.NULL);
            assertThat(outcome(client)).isIn(CODES);
        }
    }

    @Property(tries = 400)
    void anyIdentifyIsAnsweredOrClosedWithADocumentedCode(
            @ForAll("values") JsonValue value, @ForAll("members") String member)
            throws IOException {
        gateway.nextWindow();
        try (var client = RawClient.connect(gateway.server)) {
            var identity =
                    Json.createObjectBuilder(RawClient.identity(1).build()).add(member, value);
            client.send(2, identity).send(1, JsonValue.NULL);
            assertThat(outcome(client)).isIn(CODES);
        }
    }

    /// A documented code, standing in for all if the heartbeat was answered.
    private static int outcome(RawClient client) throws IOException {
        try {
            client.nextOp(11);
            return 4001;
        } catch (RawClient.Closed closed) {
            return closed.code;
        }
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of(
                "token",
                "intents",
                "properties",
                "shard",
                "large_threshold",
                "compress",
                "presence",
                "capabilities");
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return Arbitraries.of(
                        List.of(
                                "null",
                                "true",
                                "1",
                                "-1",
                                "1.5",
                                "1e400",
                                "\"x\"",
                                "[]",
                                "[0,1]",
                                "[null,{}]",
                                "{}",
                                "{\"status\":7}",
                                "99999999999999999999",
                                "\"\\u0000\"",
                                "250",
                                "[0,1048577]"))
                .map(ParsersProperties::value);
    }

    private static JsonValue value(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    @Provide
    Arbitrary<String> payloads() {
        var op =
                Arbitraries.of(
                        "1", "2", "3", "4", "6", "8", "31", "43", "\"1\"", "null", "17", "1e9");
        var member =
                Arbitraries.of(
                        "guild_id",
                        "channel_id",
                        "query",
                        "limit",
                        "user_ids",
                        "nonce",
                        "presences",
                        "status",
                        "activities",
                        "guild_ids",
                        "fields",
                        "session_id",
                        "seq",
                        "self_mute");
        var object =
                Arbitraries.maps(member, values())
                        .ofMaxSize(5)
                        .map(map -> {
                            var builder = Json.createObjectBuilder();
                            map.forEach(builder::add);
                            return (JsonValue) builder.build();
                        });
        var data = Arbitraries.oneOf(values(), object);
        var whole = Combinators.combine(op, data).as("{\"op\":%s,\"d\":%s}"::formatted);
        return Arbitraries.oneOf(whole, Arbitraries.strings().ofMaxLength(50));
    }

    @Property
    void anyRequestForAFaultIsUnderstoodOrRefusedWithAReason(
            @ForAll("requests") JsonObject request) {
        try {
            assertThat(FaultRequest.parse(request).fault()).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageMatching("(?s).*(must be|next connection).*");
        }
    }

    @Provide
    Arbitrary<JsonObject> requests() {
        var kind =
                Arbitraries.of(
                        "drop",
                        "close",
                        "slow_writes",
                        "fragment",
                        "giant_frame",
                        "refuse_upgrade",
                        "delay",
                        "raw",
                        "silence",
                        "x");
        var member =
                Arbitraries.of(
                        "ending",
                        "after_bytes",
                        "code",
                        "reason",
                        "bytes_per_second",
                        "payload_bytes",
                        "bytes",
                        "status",
                        "millis",
                        "text",
                        "when",
                        "shard",
                        "session");
        return Combinators.combine(kind, Arbitraries.maps(member, values()).ofMaxSize(4))
                .as((fault, members) -> {
                    var builder = Json.createObjectBuilder().add("fault", fault);
                    members.forEach(builder::add);
                    return builder.build();
                });
    }

    @Property(tries = 300)
    void anyFileIsARecordingOrRefused(@ForAll("lines") List<String> lines) throws IOException {
        var file = Files.createTempFile("recording", ".jsonl");
        try {
            Files.write(file, lines);
            assertThat(Recording.load(file).entries()).hasSizeLessThanOrEqualTo(lines.size());
        } catch (IOException refused) {
            assertThat(refused).hasMessageContaining("recording");
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        var whole =
                "{\"shard\":0,\"at\":1.5,\"frame\":{\"t\":\"A\",\"s\":1,\"op\":0,\"d\":{\"x\":[1]}}}";
        var cut =
                Arbitraries.integers()
                        .between(0, whole.length())
                        .map(end -> whole.substring(0, end));
        var dropped =
                Arbitraries.integers()
                        .between(0, whole.length() - 1)
                        .map(at -> whole.substring(0, at) + whole.substring(at + 1));
        return Arbitraries.oneOf(Arbitraries.just(whole), cut, dropped).list().ofMaxSize(3);
    }
}
