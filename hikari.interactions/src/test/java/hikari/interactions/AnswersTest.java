package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.MessageResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of answers in [hikari.api.server.InteractionServer], row by row.
@Timeout(60)
class AnswersTest {
    private static final String PING = "{\"type\":1}";

    private final Endpoint endpoint = Endpoint.started();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void pingIsAnsweredWithPong() {
        var response = endpoint.post(PING);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("content-type", "application/json");
        assertThat(response.text()).isEqualTo("{\"type\":1}");
    }

    @Test
    void aHandlersResponseIsSentAsJson() {
        endpoint.server.handle(
                CommandInteraction.class,
                (interaction, responder) -> responder.respond(MessageResponse.of("Pong!")));
        var response = endpoint.post(Endpoint.COMMAND);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("content-type", "application/json");
        assertThat(response.text()).contains("\"type\":4").contains("\"content\":\"Pong!\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Signature-Ed25519", "X-Signature-Timestamp"})
    void withoutASignatureHeaderIs401(String missing) {
        var headers = endpoint.signed(PING);
        headers.remove(missing);
        assertThat(post(headers, PING)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zz", "00", "00112233445566778899", "é"})
    void aMalformedSignatureIs401(String signature) {
        var headers = endpoint.signed(PING);
        headers.put("X-Signature-Ed25519", signature);
        assertThat(post(headers, PING)).isEqualTo(401);
    }

    @Test
    void anEmptyTimestampIs401() {
        var headers = endpoint.signed(PING);
        headers.put("X-Signature-Timestamp", "");
        assertThat(post(headers, PING)).isEqualTo(401);
    }

    @Test
    void anotherKeysSignatureIs401() {
        var headers = endpoint.signed(PING);
        headers.put(
                "X-Signature-Ed25519",
                new TestKey().sign("1700000000", PING.getBytes(StandardCharsets.UTF_8)));
        assertThat(post(headers, PING)).isEqualTo(401);
    }

    @Test
    void theSignatureOfAnotherBodyOrTimeIs401() {
        assertThat(post(endpoint.signed(PING), Endpoint.COMMAND)).isEqualTo(401);
        var headers = endpoint.signed(PING);
        headers.put("X-Signature-Timestamp", "1700000001");
        assertThat(post(headers, PING)).isEqualTo(401);
    }

    @Test
    void brokenBodiesAreNotLookedAtBeforeTheirSignature() {
        assertThat(post(endpoint.signed(PING), "{")).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/jsonp", "application/x-www-form-urlencoded", ""})
    void whatIsNotJsonIs415(String contentType) {
        var headers = endpoint.signed(PING);
        headers.put("Content-Type", contentType);
        assertThat(post(headers, PING)).isEqualTo(415);
    }

    @Test
    void noContentTypeIs415() {
        var headers = endpoint.signed(PING);
        headers.remove("Content-Type");
        assertThat(post(headers, PING)).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=utf-8",
                "Application/JSON",
                "application/json ;x=y"
            })
    void jsonMayHaveParameters(String contentType) {
        var headers = endpoint.signed(PING);
        headers.put("Content-Type", contentType);
        assertThat(post(headers, PING)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nonsense",
                "null",
                "1",
                "[]",
                "{}",
                "{\"type\":null}",
                "{\"type\":\"x\"}",
                "{\"type\":1.5}",
                "{\"type\":1}}",
                "{\"type\":1} {}",
                "{\"type\":2}",
                "{\"type\":2,\"id\":{}}",
                "{\"type\":1,}",
                "\ufeff{\"type\":1}"
            })
    void anEmptyOrBrokenBodyIs400(String body) {
        assertThat(endpoint.post(body).status()).isEqualTo(400);
    }

    @Test
    void aBodyThatIsNotUtf8Is400() {
        var body = new byte[] {'"', (byte) 0xc3, '"'};
        var headers = endpoint.signed("");
        headers.put("X-Signature-Ed25519", endpoint.key.sign("1700000000", body));
        try (var client = endpoint.connect()) {
            assertThat(client.post("/", headers, body).status()).isEqualTo(400);
        }
    }

    @Test
    void anUnknownTypeIs501() {
        endpoint.server.handle(
                Interaction.class,
                (interaction, responder) -> responder.respond(MessageResponse.of("?")));
        assertThat(
                        endpoint.post(
                                        "{\"id\":\"1\",\"application_id\":\"2\",\"token\":\"t\",\"type\":99}")
                                .status())
                .isEqualTo(501);
    }

    @Test
    void noHandlerIs501() {
        assertThat(endpoint.post(Endpoint.COMMAND).status()).isEqualTo(501);
    }

    @Test
    void aHandlerThatFailsIs500() {
        endpoint.server.handle(
                CommandInteraction.class,
                (interaction, responder) -> {
                    throw new IllegalStateException("on purpose");
                });
        assertThat(endpoint.post(Endpoint.COMMAND).status()).isEqualTo(500);
    }

    @Test
    void aHandlerThatDoesNotRespondIs500() {
        endpoint.server.handle(CommandInteraction.class, (interaction, responder) -> {});
        assertThat(endpoint.post(Endpoint.COMMAND).status()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/other", "//", "/x/..", "/index.html"})
    void aWrongPathIs404(String path) {
        try (var client = endpoint.connect()) {
            var body = PING.getBytes(StandardCharsets.UTF_8);
            assertThat(client.post(path, endpoint.signed(PING), body).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"})
    void aWrongMethodIs405(String method) {
        try (var client = endpoint.connect()) {
            var response = client.write(method + " / HTTP/1.1\r\nHost: x\r\n\r\n").read();
            assertThat(response.status()).isEqualTo(405);
            assertThat(response.headers()).containsEntry("allow", "POST");
        }
    }

    @Test
    void oneConnectionServesManyRequestsWhateverTheirAnswers() {
        try (var client = endpoint.connect()) {
            for (int i = 0; i < 20; i++) {
                assertThat(endpoint.post(client, PING).status()).isEqualTo(200);
                assertThat(endpoint.post(client, "{").status()).isEqualTo(400);
                var none = Map.<String, String>of();
                assertThat(client.post("/", none, new byte[100]).status()).isEqualTo(401);
                assertThat(client.post("/other", none, new byte[100]).status()).isEqualTo(404);
            }
        }
    }

    private int post(Map<String, String> headers, String body) {
        try (var client = endpoint.connect()) {
            return client.post("/", headers, body.getBytes(StandardCharsets.UTF_8)).status();
        }
    }
}
