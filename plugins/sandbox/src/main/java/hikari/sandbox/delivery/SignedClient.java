package hikari.sandbox.delivery;

import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.FieldErrors;
import hikari.sandbox.world.World;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Posts to a bot's addresses, signed with the application's key, as Discord does, and verifies
/// them. Thread-safe.
final class SignedClient implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(SignedClient.class);

    /// Bytes of the longest answer: a message with its files.
    private static final int LONGEST_ANSWER = 1 << 25;

    private static final int UNAUTHORIZED = 401;

    private final World world;
    private final String userAgent;
    private final Duration deadline;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    /// A client for a world.
    ///
    /// @param deadline for each answer, all of it
    SignedClient(World world, String userAgent, Duration deadline) {
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

    private enum Signing {
        GOOD,
        WRONG
    }

    /// An application's setting that is an address, and what Discord says of one that does not
    /// pass.
    ///
    /// @param name the setting's name
    /// @param code the error's code
    /// @param message the error's message
    record Setting(String name, String code, String message) {
        DiscordError refused() {
            return FieldErrors.of(name, code, message);
        }
    }

    /// Sends a PING with a good signature and one with a wrong signature; the address must tell
    /// them apart.
    ///
    /// @param isPong whether an answer is the right one
    /// @throws DiscordError 50035 if it does not
    void verify(
            String url, JsonObject ping, Predicate<HttpResponse<byte[]>> isPong, Setting setting) {
        try {
            if (isPong.test(post(url, ping, Signing.GOOD))
                    && post(url, ping, Signing.WRONG).statusCode() == UNAUTHORIZED) {
                return;
            }
        } catch (IOException e) {
            LOG.debug("The address {} did not pass the verification", url, e);
        }
        throw setting.refused();
    }

    /// Runs something that posts, on a thread of its own; not any more once this is closed.
    void execute(Runnable action) {
        try {
            threads.execute(action);
        } catch (RejectedExecutionException closed) {
            LOG.debug("Nothing is sent any more");
        }
    }

    /// Posts, and waits for the answer.
    ///
    /// @throws IOException if there is none in time, or one that is too long
    HttpResponse<byte[]> post(String url, JsonObject payload) throws IOException {
        return post(url, payload, Signing.GOOD);
    }

    private HttpResponse<byte[]> post(String url, JsonObject payload, Signing signing)
            throws IOException {
        var request = request(url, payload, signing);
        var bodies = BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER);
        try {
            return answer(threads.submit(() -> client.send(request, bodies)));
        } catch (RejectedExecutionException closed) {
            throw new IOException("nothing is sent any more", closed);
        }
    }

    private HttpRequest request(String url, JsonObject payload, Signing signing)
            throws IOException {
        var body = payload.toString().getBytes(StandardCharsets.UTF_8);
        var timestamp = String.valueOf(world.now().getEpochSecond());
        var signed = signing == Signing.GOOD ? timestamp : timestamp + "0";
        try {
            return HttpRequest.newBuilder(URI.create(url))
                    .header("Content-Type", "application/json")
                    .header("User-Agent", userAgent)
                    .header("X-Signature-Ed25519", world.application().key().sign(signed, body))
                    .header("X-Signature-Timestamp", timestamp)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
        } catch (IllegalArgumentException malformed) {
            throw new IOException("no address of HTTP: " + url, malformed);
        }
    }

    /// The client's own time-outs end with the answer's head.
    private HttpResponse<byte[]> answer(Future<HttpResponse<byte[]>> sending) throws IOException {
        try {
            return sending.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("no answer within " + deadline);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            sending.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.shutdownNow();
        client.close();
        threads.close();
    }
}
