package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.InteractionServerException;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionHandlers;
import hikari.api.server.ReverseProxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Several applications on one server, keys that are replaced, and a proxy in front of it.
@Timeout(60)
class ApplicationsTest {
    private final TestKey other = new TestKey();
    private final Endpoint endpoint =
            new Endpoint(c -> c.proxy(ReverseProxy.at("127.0.0.1").withPrefix("/bots")));

    @AfterEach
    void close() {
        endpoint.close();
    }

    private static void answering(InteractionHandlers handlers, String text) {
        handlers.handle(
                CommandInteraction.class,
                (i, responder) -> responder.respond(MessageResponse.of(text)));
    }

    private TestClient.Response post(String path, TestKey key) {
        try (var client = endpoint.connect()) {
            var body = Endpoint.COMMAND;
            return client.post(
                    path, Endpoint.signed(key, body), body.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void eachPathHasItsKeyAndItsHandlers() {
        var second = endpoint.server.add(EndpointConfig.of("/second", other.publicHex()));
        answering(endpoint.server, "first");
        answering(second, "second");
        endpoint.server.start();
        assertThat(second.path()).isEqualTo("/second");
        assertThat(post("/", endpoint.key).text()).contains("first");
        assertThat(post("/second", other).text()).contains("second");
        assertThat(post("/second", endpoint.key).status()).isEqualTo(401);
        assertThat(post("/", other).status()).isEqualTo(401);
    }

    @Test
    void anApplicationComesAndGoesWhileTheServerRuns() {
        endpoint.server.start();
        assertThat(post("/second", other).status()).isEqualTo(404);
        var second = endpoint.server.add(EndpointConfig.of("/second", other.publicHex()));
        answering(second, "second");
        assertThat(post("/second", other).status()).isEqualTo(200);
        second.close();
        second.close();
        assertThat(post("/second", other).status()).isEqualTo(404);
    }

    @Test
    void applicationsOutliveTheServersLives() {
        answering(endpoint.server.add(EndpointConfig.of("/second", other.publicHex())), "second");
        endpoint.server.start();
        endpoint.server.close();
        endpoint.server.start();
        assertThat(post("/second", other).status()).isEqualTo(200);
    }

    @Test
    void twoApplicationsCannotHaveOnePath() {
        var second = EndpointConfig.of("/second", other.publicHex());
        endpoint.server.add(second);
        assertThatThrownBy(() -> endpoint.server.add(second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/second");
        assertThatThrownBy(() -> endpoint.server.add(second.withPath("/")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> endpoint.server.add(EndpointConfig.of("/third")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("publicKey");
        assertThatThrownBy(() -> endpoint.server.add(EndpointConfig.of("/x", "00".repeat(32))))
                .isInstanceOf(InteractionServerException.class);
    }

    @Test
    void whileAKeyIsReplacedBothAreGood() {
        var keys = List.of(endpoint.key.publicHex(), other.publicHex());
        var both = endpoint.server.add(EndpointConfig.of("/both").withPublicKeys(keys));
        answering(both, "both");
        endpoint.server.start();
        assertThat(post("/both", endpoint.key).status()).isEqualTo(200);
        assertThat(post("/both", other).status()).isEqualTo(200);
        assertThat(post("/both", new TestKey()).status()).isEqualTo(401);
    }

    @Test
    void aProxyMayLeaveItsPrefixOrTakeItAway() {
        answering(endpoint.server, "first");
        endpoint.server.start();
        assertThat(post("/bots/", endpoint.key).status()).isEqualTo(200);
        assertThat(post("/", endpoint.key).status()).isEqualTo(200);
        assertThat(post("/bots/bots/", endpoint.key).status()).isEqualTo(404);
        assertThat(post("/botsx", endpoint.key).status()).isEqualTo(404);
    }
}
