package hikari.interactions;

import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.api.spi.InteractionServerFactory;
import hikari.interactions.TestClient.Response;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;

/// A server under test, and Discord's side of it: signs and sends.
final class Endpoint implements AutoCloseable {
    static final String COMMAND =
            """
            {"id":"11","application_id":"22","type":2,"token":"secret","version":1,
             "data":{"id":"33","name":"ping","type":1}}\
            """;
    static final String COMPONENT =
            """
            {"id":"12","application_id":"22","type":3,"token":"secret","version":1,
             "data":{"custom_id":"again","component_type":2}}\
            """;
    private static final String NOW = "1700000000";

    final TestKey key = new TestKey();
    final InteractionServer server;

    Endpoint(UnaryOperator<InteractionServerConfig.Builder> options) {
        var config = options.apply(InteractionServerConfig.builder().publicKey(key.publicHex()));
        server = factory().create(config.build());
    }

    static Endpoint started() {
        var endpoint = new Endpoint(UnaryOperator.identity());
        endpoint.server.start();
        return endpoint;
    }

    static InteractionServerFactory factory() {
        Endpoint.class.getModule().addUses(InteractionServerFactory.class);
        return ServiceLoader.load(InteractionServerFactory.class).findFirst().orElseThrow();
    }

    SocketAddress address() {
        return server.addresses().getFirst();
    }

    TestClient connect() {
        return TestClient.connect(address());
    }

    Map<String, String> signed(String body) {
        return signed(key, body);
    }

    static Map<String, String> signed(TestKey key, String body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("X-Signature-Ed25519", key.sign(NOW, body.getBytes(StandardCharsets.UTF_8)));
        headers.put("X-Signature-Timestamp", NOW);
        return headers;
    }

    Response post(String body) {
        try (var client = connect()) {
            return post(client, body);
        }
    }

    Response post(TestClient client, String body) {
        return client.post("/", signed(body), body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        if (server.isAlive()) {
            server.close();
        }
    }
}
