package hikari.rest;

import hikari.api.error.ComponentStateConflictException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Makes attempts over connections. Beside these the only place that knows which HTTP client is
/// used.
final class Transport implements AutoCloseable {
    private static final Logger LOG = LogManager.getLogger(Transport.class);

    private final HttpClient client;
    private final Set<CompletableFuture<?>> inFlight = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    Transport(Connections connections) {
        this.client = connections.client();
    }

    /// Makes one attempt, as long as its progress allows.
    Answer send(HttpRequest request, Progress progress) throws IOException, InterruptedException {
        var answer = client.sendAsync(request, head -> new BoundedBody(head, progress));
        inFlight.add(answer);
        try {
            if (closing) {
                throw conflict();
            }
            var response = await(answer, progress);
            // A proxy's refusal of a tunnel comes without a body.
            var body = Objects.requireNonNullElse(response.body(), Answer.Body.EMPTY);
            return Compression.unpack(new Answer(response.statusCode(), response.headers(), body));
        } catch (CancellationException e) {
            throw conflict();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            inFlight.remove(answer);
            answer.cancel(true);
        }
    }

    private static <T> T await(CompletableFuture<T> answer, Progress progress)
            throws HttpTimeoutException, InterruptedException, ExecutionException {
        while (true) {
            if (progress.nanosLeft() <= 0) {
                throw new HttpTimeoutException(progress.failure());
            }
            try {
                return answer.get(progress.nanosUntilLook(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                LOG.trace("Nothing came for a while, looking whether something was sent");
            }
        }
    }

    private IOException failure(@Nullable Throwable cause) {
        if (closing) {
            throw conflict();
        }
        return switch (cause) {
            case IOException io -> io;
            case Error error -> throw error;
            case null, default -> new IOException("the HTTP client failed", cause);
        };
    }

    private static ComponentStateConflictException conflict() {
        return new ComponentStateConflictException("Component cannot be used while it's closing");
    }

    /// Ends everything in flight with a conflict.
    @Override
    public void close() {
        closing = true;
        inFlight.forEach(answer -> answer.cancel(true));
    }
}
