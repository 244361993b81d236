package hikari.sandbox.delivery;

import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;

/// Posts to a bot's address, signed with the application's key, as Discord does. Thread-safe.
final class SignedClient implements AutoCloseable {
    private final World world;
    private final String userAgent;
    private final Duration deadline;
    private final HttpClient client;

    SignedClient(World world, String userAgent, Duration deadline, ExecutorService threads) {
        this.world = world;
        this.userAgent = userAgent;
        this.deadline = deadline;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(deadline)
                        .executor(threads)
                        .build();
    }

    /// Whether what is posted is signed well.
    enum Signing {
        GOOD,
        WRONG
    }

    HttpResponse<byte[]> post(String url, JsonObject payload, Signing signing)
            throws IOException, InterruptedException {
        var body = payload.toString().getBytes(StandardCharsets.UTF_8);
        var timestamp = String.valueOf(world.now().getEpochSecond());
        var signed = signing == Signing.GOOD ? timestamp : timestamp + "0";
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .timeout(deadline)
                        .header("Content-Type", "application/json")
                        .header("User-Agent", userAgent)
                        .header("X-Signature-Ed25519", world.application().key().sign(signed, body))
                        .header("X-Signature-Timestamp", timestamp)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
