package hikari.sandbox.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import hikari.api.error.HikariException;
import hikari.sandbox.RunningSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Interactions over HTTP, against an endpoint that verifies signatures with the JDK.
@Timeout(60)
class HttpInteractionsTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String X509_HEAD = "302a300506032b6570032100";

    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private final AtomicReference<String> answer = new AtomicReference<>("");
    private HttpServer endpoint;

    @BeforeEach
    void open() throws IOException {
        endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endpoint.createContext(
                "/good", exchange -> reply(exchange, isSigned(exchange, body(exchange))));
        endpoint.createContext("/careless", exchange -> reply(exchange, !body(exchange).isEmpty()));
        endpoint.createContext("/unending", exchange -> stall(exchange));
        endpoint.createContext("/flooding", HttpInteractionsTest::flood);
        endpoint.start();
        on.bot().call("POST", on.commands(), "{\"name\":\"ping\",\"description\":\"d\"}");
    }

    @AfterEach
    void stop() {
        over.countDown();
        endpoint.stop(0);
    }

    private final CountDownLatch over = new CountDownLatch(1);

    /// Begins an answer and never ends it.
    private void stall(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        try {
            over.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (true) {
            exchange.getResponseBody().write(new byte[1 << 16]);
        }
    }

    private final AtomicReference<String> seen = new AtomicReference<>("");

    private String body(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.set(body);
        return body;
    }

    private void reply(HttpExchange exchange, boolean accepted) throws IOException {
        var text = seen.get().contains("\"token\":\"unused\"") ? "{\"type\":1}" : answer.get();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(
                accepted ? (text.isEmpty() ? 202 : 200) : 401,
                accepted && !text.isEmpty() ? bytes.length : -1);
        if (accepted && !text.isEmpty()) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private boolean isSigned(HttpExchange exchange, String body) {
        try {
            var encoded = HexFormat.of().parseHex(X509_HEAD + on.sandbox().publicKey());
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(encoded)));
            var signed = exchange.getRequestHeaders().getFirst("X-Signature-Timestamp") + body;
            verifier.update(signed.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(
                    HexFormat.of()
                            .parseHex(
                                    exchange.getRequestHeaders().getFirst("X-Signature-Ed25519")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(endpoint.getAddress().getPort(), path));
    }

    @Test
    void anEndpointThatVerifiesIsTakenAndAnswers() throws InterruptedException {
        on.sandbox().sendInteractionsTo(at("/good"));
        answer.set("{\"type\":4,\"data\":{\"content\":\"over HTTP\"}}");
        var message =
                on.sandbox()
                        .person("ada")
                        .run(on.sandbox().channel("general"), "ping")
                        .awaitMessage(SOON);
        assertThat(message.getString("content")).isEqualTo("over HTTP");
        assertThat(seen.get()).contains("\"name\":\"ping\"");
        assertThat(on.bot().get("/applications/@me").json().getString("interactions_endpoint_url"))
                .isEqualTo(at("/good").toString());
    }

    @Test
    void anEndpointThatAcceptsEverySignatureIsRefused() {
        assertThatThrownBy(() -> on.sandbox().sendInteractionsTo(at("/careless")))
                .isInstanceOf(HikariException.class);
        var answered =
                on.bot()
                        .call(
                                "PATCH",
                                "/applications/@me",
                                "{\"interactions_endpoint_url\":\"%s\"}"
                                        .formatted(at("/careless")));
        assertThat(
                        answered.json()
                                .getJsonObject("errors")
                                .getJsonObject("interactions_endpoint_url")
                                .getJsonArray("_errors")
                                .getJsonObject(0)
                                .getString("code"))
                .isEqualTo("APPLICATION_INTERACTIONS_ENDPOINT_URL_INVALID");
    }

    @Test
    void anEndpointWhoseAnswerHasNoEndIsRefusedInTime() {
        for (var path : List.of("/flooding", "/unending")) {
            assertThatThrownBy(() -> on.sandbox().sendInteractionsTo(at(path)))
                    .as(path)
                    .isInstanceOf(HikariException.class);
        }
    }

    @Test
    void anEndpointMayTakeItsTimeAndAnswerOverRest() throws InterruptedException {
        on.bot()
                .call(
                        "PATCH",
                        "/applications/@me",
                        "{\"interactions_endpoint_url\":\"%s\"}".formatted(at("/good")));
        var interaction = on.sandbox().person("ada").run(on.sandbox().channel("general"), "ping");
        var callback =
                "/interactions/%d/%s/callback"
                        .formatted(interaction.id(), interaction.payload().getString("token"));
        assertThat(
                        on.bot()
                                .call(
                                        "POST",
                                        callback,
                                        "{\"type\":4,\"data\":{\"content\":\"later\"}}")
                                .status())
                .isEqualTo(204);
        assertThat(interaction.awaitMessage(SOON).getString("content")).isEqualTo("later");
    }

    @Test
    void aWrongAnswerFailsTheInteraction() throws InterruptedException {
        on.sandbox().sendInteractionsTo(at("/good"));
        answer.set("{\"type\":4,\"data\":{}}");
        var failed =
                on.sandbox()
                        .person("ada")
                        .run(on.sandbox().channel("general"), "ping")
                        .awaitAnswer(SOON);
        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("failure")).contains("50006");
    }

    @Test
    void withoutAnEndpointInteractionsGoThroughTheGatewayAgain() {
        on.sandbox().sendInteractionsTo(at("/good"));
        on.sandbox().sendInteractionsThroughGateway();
        seen.set("");
        on.sandbox().person("ada").run(on.sandbox().channel("general"), "ping");
        assertThat(seen.get()).isEmpty();
        assertThat(on.bot().get("/applications/@me").json().isNull("interactions_endpoint_url"))
                .isTrue();
    }
}
