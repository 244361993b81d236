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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
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
        told.add(body);
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

    private String next(String type) throws InterruptedException {
        var body = told.poll(20, TimeUnit.SECONDS);
        assertThat(body).isNotNull().contains("\"type\":\"%s\"".formatted(type));
        return body;
    }

    @Test
    void whatTheWorldCausesIsSentIfTheApplicationWantsIt() throws InterruptedException {
        on.sandbox().eventWebhooks().sendTo(at("/good"));
        told.clear();
        var ada = String.valueOf(on.sandbox().person("ada").id());
        var authorization = "/users/%s/authorization".formatted(ada);
        on.control().call("PUT", authorization, "");
        var wanted =
                on.sandbox().eventWebhooks().types().stream()
                        .filter(type -> !type.equals("ENTITLEMENT_UPDATE"))
                        .map("\"%s\""::formatted)
                        .toList();
        var settings =
                "{\"event_webhooks_status\":2,\"event_webhooks_types\":%s}".formatted(wanted);
        on.bot().call("PATCH", "/applications/@me", settings);
        on.control().call("DELETE", authorization, "");
        assertThat(next("APPLICATION_DEAUTHORIZED")).contains(ada);
        on.control().call("DELETE", authorization, "");
        on.control().call("PUT", authorization, "");
        assertThat(next("APPLICATION_AUTHORIZED")).contains("\"integration_type\":1");
        on.control().call("POST", "/guilds", "{\"owner_id\":\"%s\"}".formatted(ada));
        assertThat(next("APPLICATION_AUTHORIZED")).contains("\"integration_type\":0", "\"guild\":");

        var path = "/applications/%d/entitlements".formatted(on.sandbox().applicationId());
        var grant = "{\"sku_id\":\"7\",\"owner_id\":\"%s\",\"owner_type\":2}".formatted(ada);
        var id = on.bot().call("POST", path, grant).json().getString("id");
        assertThat(next("ENTITLEMENT_CREATE")).contains(id);
        on.bot().call("POST", path + "/" + id + "/consume", "");
        on.bot().call("DELETE", path + "/" + id, "");
        assertThat(next("ENTITLEMENT_DELETE")).contains(id, "\"consumed\":true");
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
