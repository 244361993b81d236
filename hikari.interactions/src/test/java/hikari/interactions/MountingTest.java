package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionFunction;
import hikari.interactions.helidon.InteractionService;
import io.helidon.webserver.WebServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Interactions beside other things on somebody else's server.
@Timeout(60)
class MountingTest {
    @Test
    void aHelidonServerAnswersInteractionsBesideItsOwnRequests() {
        var key = new TestKey();
        try (var function =
                Endpoint.factory().function(EndpointConfig.of("/discord", key.publicHex()))) {
            function.handle(
                    CommandInteraction.class,
                    (i, responder) -> responder.respond(MessageResponse.of("Pong!")));
            var server = serving(function);
            var address = new InetSocketAddress("127.0.0.1", server.port());
            try (var client = TestClient.connect(address)) {
                var body = Endpoint.COMMAND.getBytes(StandardCharsets.UTF_8);
                var signed = Endpoint.signed(key, Endpoint.COMMAND);
                assertThat(client.post("/discord", signed, body).text()).contains("Pong!");
                signed.put("X-Signature-Timestamp", "1700000001");
                assertThat(client.post("/discord", signed, body).status()).isEqualTo(401);
                assertThat(client.post("/own", signed, body).text()).isEqualTo("own");
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
                                .post("/own", (request, response) -> response.send("own")))
                .build()
                .start();
    }
}
