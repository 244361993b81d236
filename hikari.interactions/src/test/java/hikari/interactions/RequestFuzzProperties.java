package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.interaction.Interaction;
import hikari.api.interaction.MessageResponse;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Whatever comes, the answer is one of the table's, and the next request is served.
class RequestFuzzProperties {
    private static final Set<Integer> TABLE = Set.of(200, 400, 401, 404, 405, 413, 415, 500, 501);
    private static final Endpoint ENDPOINT = new Endpoint(c -> c.maxBodyBytes(1 << 12));

    @BeforeContainer
    static void start() {
        ENDPOINT.server.handle(
                Interaction.class, (i, responder) -> responder.respond(MessageResponse.of("x")));
        ENDPOINT.server.start();
    }

    @AfterContainer
    static void close() {
        ENDPOINT.close();
    }

    @Property(tries = 200)
    void anyHeadersGetAnAnswerOfTheTable(
            @ForAll("headers") Map<String, String> headers, @ForAll byte[] body) {
        try (var client = ENDPOINT.connect()) {
            assertThat(client.post("/", headers, body).status()).isIn(TABLE);
        }
        stillServes();
    }

    @Property(tries = 200)
    void anySignedBytesGetAnAnswerOfTheTable(@ForAll @Size(max = 5000) byte[] body) {
        var headers = ENDPOINT.signed("");
        headers.put("X-Signature-Ed25519", ENDPOINT.key.sign("1700000000", body));
        try (var client = ENDPOINT.connect()) {
            assertThat(client.post("/", headers, body).status()).isIn(400, 413);
        }
        stillServes();
    }

    @Property(tries = 300)
    void anySignedJsonGetsAnAnswerOfTheTable(@ForAll("interactions") String body) {
        assertThat(ENDPOINT.post(body).status()).isIn(200, 400, 501);
        stillServes();
    }

    @Property(tries = 200)
    void anyBytesOnTheWireAreSurvived(@ForAll("wire") String bytes) {
        try (var client = ENDPOINT.connect()) {
            client.write(bytes + "\r\n\r\n");
            client.write("\r\n".repeat(3));
            assertThat(client.read().status()).isIn(TABLE);
        } catch (UncheckedIOException e) {
            // Hanging up without a word is right where there was no request.
        }
        stillServes();
    }

    @Provide
    Arbitrary<Map<String, String>> headers() {
        var names =
                Arbitraries.of(
                        "X-Signature-Ed25519",
                        "X-Signature-Timestamp",
                        "Content-Type",
                        "Accept",
                        "Content-Encoding",
                        "X-A");
        var values =
                Arbitraries.oneOf(
                        Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(200),
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(128),
                        Arbitraries.of("application/json", "gzip", "100-continue", "close"));
        return Arbitraries.maps(names, values).ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> interactions() {
        var value =
                Arbitraries.of(
                        "1",
                        "2",
                        "\"3\"",
                        "null",
                        "true",
                        "[]",
                        "{}",
                        "-1",
                        "1e400",
                        "99999999999999999999",
                        "\"\"",
                        "1.5",
                        "[[{}]]",
                        "{\"id\":\"1\",\"name\":\"x\",\"type\":1}",
                        "{\"custom_id\":\"x\",\"component_type\":2}");
        var type = Arbitraries.of("1", "2", "3", "4", "5", "6", "null", "-1", "1e2", "\"2\"");
        return Combinators.combine(type, value, value, value, value)
                .as((t, id, application, token, data) ->
                        "{\"type\":%s,\"id\":%s,\"application_id\":%s,\"token\":%s,\"data\":%s,\"version\":1}"
                                .formatted(t, id, application, token, data));
    }

    @Provide
    Arbitrary<String> wire() {
        var pieces =
                List.of(
                        "POST",
                        "GET",
                        " ",
                        "/",
                        "HTTP/1.1",
                        "HTTP/1.0",
                        "HTTP/2",
                        "\r\n",
                        "\n",
                        "\r",
                        ":",
                        "Host: x",
                        "Content-Length: 5",
                        "Content-Length: -1",
                        "Content-Length: x",
                        "Transfer-Encoding: chunked",
                        "Transfer-Encoding: gzip, chunked",
                        "Expect: 100-continue",
                        "Upgrade: h2c",
                        "PRI * HTTP/2.0",
                        "%zz",
                        "?a=b",
                        "#f",
                        "\u0000",
                        "\u00ff",
                        "5\r\nhello\r\n0",
                        "ffffffff",
                        "X-Signature-Ed25519: 00");
        return Arbitraries.of(pieces).list().ofMaxSize(20).map(all -> String.join("", all));
    }

    private static void stillServes() {
        assertThat(ENDPOINT.post("{\"type\":1}").text()).isEqualTo("{\"type\":1}");
    }
}
