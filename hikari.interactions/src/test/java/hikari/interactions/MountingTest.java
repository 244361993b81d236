package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionFunction;
import hikari.interactions.helidon.InteractionService;
import io.helidon.webserver.WebServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Interactions beside other things on somebody else's server.
@Timeout(60)
class MountingTest {
    private final TestKey key = new TestKey();

    @Test
    void aHelidonServerAnswersInteractionsBesideItsOwnRequests() {
        mounted(address -> {
            try (var client = TestClient.connect(address)) {
                var body = Endpoint.COMMAND.getBytes(StandardCharsets.UTF_8);
                var signed = Endpoint.signed(key, Endpoint.COMMAND);
                assertThat(client.post("/discord", signed, body).text()).contains("Pong!");
                signed.put("X-Signature-Timestamp", "1700000001");
                assertThat(client.post("/discord", signed, body).status()).isEqualTo(401);
                assertThat(client.post("/own", signed, body).text()).isEqualTo("own");
            }
        });
    }

    @Test
    void overHttp2TheyAreAnsweredToo() {
        mounted(address -> {
            try (var client = HttpClient.newBuilder().version(Version.HTTP_2).build()) {
                var uri = URI.create("http://127.0.0.1:" + address.getPort());
                var upgrade = HttpRequest.newBuilder(uri.resolve("/own")).build();
                assertThat(client.send(upgrade, BodyHandlers.ofString()).version())
                        .isEqualTo(Version.HTTP_2);
                var signed =
                        HttpRequest.newBuilder(uri.resolve("/discord"))
                                .POST(BodyPublishers.ofString(Endpoint.COMMAND));
                Endpoint.signed(key, Endpoint.COMMAND).forEach(signed::header);
                var answer = client.send(signed.build(), BodyHandlers.ofString());
                assertThat(answer.version()).isEqualTo(Version.HTTP_2);
                assertThat(answer.body()).contains("Pong!");
            }
        });
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        mounted(address -> {
            try (var client = TestClient.connect(address)) {
                var body = new byte[(1 << 20) + 1];
                assertThat(client.post("/discord", Map.of(), body).status()).isEqualTo(413);
            }
        });
    }

    private interface Requests {
        void to(InetSocketAddress address) throws Exception;
    }

    private void mounted(Requests requests) {
        try (var function =
                Endpoint.factory().function(EndpointConfig.of("/discord", key.publicHex()))) {
            function.handle(
                    CommandInteraction.class,
                    (i, responder) -> responder.respond(MessageResponse.of("Pong!")));
            var server = serving(function);
            try {
                requests.to(new InetSocketAddress("127.0.0.1", server.port()));
            } catch (Exception e) {
                throw new AssertionError(e);
            } finally {
                server.stop();
            }
        }
    }

    private static WebServer serving(InteractionFunction function) {
        return WebServer.builder()
                .host("127.0.0.1")
                .shutdownHook(false)
                .routing(routing ->
                        routing.any("/discord", InteractionService.of(function))
                                .any("/own", (request, response) -> response.send("own")))
                .build()
                .start();
    }
}
