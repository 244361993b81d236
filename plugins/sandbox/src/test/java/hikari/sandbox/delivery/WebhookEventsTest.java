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
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Webhook events, against addresses that look at signatures or do not.
@Timeout(60)
class WebhookEventsTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/good", exchange -> answer(exchange, isNewest(exchange) ? 204 : 401));
        server.createContext("/careless", exchange -> answer(exchange, 204));
        server.createContext("/wordy", exchange -> answer(exchange, 200));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /// The wrong signature is told by its being the second one of the same body.
    private boolean isNewest(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var isNew = !bodies.contains(body);
        bodies.add(body);
        return isNew;
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
    }

    @Test
    void anAddressThatTakesEverySignatureOrAnswersOtherwiseIsRefused() {
        var events = on.sandbox().eventWebhooks();
        for (var path : List.of("/careless", "/wordy", "/nowhere")) {
            assertThatThrownBy(() -> events.sendTo(at(path)))
                    .as(path)
                    .isInstanceOf(HikariException.class);
        }
        var url = "{\"event_webhooks_url\":\"%s\"}".formatted(at("/careless"));
        assertThat(on.bot().call("PATCH", "/applications/@me", url).code()).isEqualTo(50035);
        assertThat(on.bot().get("/applications/@me").json().isNull("event_webhooks_url")).isTrue();
    }

    @Test
    void theControlApiSendsThemAndTellsWhatWasAnswered() {
        var url = "{\"url\":\"%s\"}".formatted(at("/good"));
        assertThat(on.control().call("PUT", "/webhook-events/endpoint", url).status())
                .isEqualTo(204);
        assertThat(bodies.getFirst()).contains("\"type\":0", "\"version\":1");
        var sent =
                on.control()
                        .call("POST", "/webhook-events", "{\"type\":\"QUEST_USER_ENROLLMENT\"}");
        assertThat(sent.json().getBoolean("acknowledged")).isTrue();
        assertThat(bodies.getLast()).contains("\"type\":1", "QUEST_USER_ENROLLMENT");
        assertThat(on.control().get("/webhook-events").list()).hasSize(12);
        assertThat(on.control().get("/state").json().getString("event_webhooks"))
                .isEqualTo(at("/good").toString());
    }

    @Test
    void withoutAnAddressOrATypeNothingIsSent() {
        var type = "{\"type\":\"ENTITLEMENT_CREATE\"}";
        assertThat(on.control().call("POST", "/webhook-events", type).status()).isEqualTo(400);
        on.sandbox().eventWebhooks().sendTo(at("/good"));
        var unknown = "{\"type\":\"NEVER\"}";
        assertThat(on.control().call("POST", "/webhook-events", unknown).status()).isEqualTo(400);
        assertThat(bodies).hasSize(2);
    }
}
