package hikari.rest;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.rest.HttpProxy;
import hikari.api.rest.RestConfig;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The only place that knows which HTTP client is used. Owns that client and its threads.
final class Transport implements AutoCloseable {
    /// How long the client's threads get to end once everything is cancelled.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Logger LOG = LogManager.getLogger(Transport.class);

    private final Duration deadline;
    private final ExecutorService threads;
    private final HttpClient client;
    private final Set<CompletableFuture<?>> inFlight = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    Transport(RestConfig config) {
        deadline = config.requestTimeout();
        threads =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("hikari rest ", 0).factory());
        // Over plain HTTP the client would ask every server whether it speaks HTTP/2, which not all
        // take well.
        var version =
                config.baseUrl().getScheme().equals("https")
                        ? HttpClient.Version.HTTP_2
                        : HttpClient.Version.HTTP_1_1;
        var builder =
                HttpClient.newBuilder()
                        .executor(threads)
                        .connectTimeout(config.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(version);
        config.proxy().ifPresent(proxy -> use(proxy, builder));
        client = builder.build();
    }

    private static void use(HttpProxy proxy, HttpClient.Builder builder) {
        builder.proxy(
                ProxySelector.of(InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        proxy.credentials()
                .ifPresent(credentials ->
                        builder.authenticator(
                                new Authenticator() {
                                    @Override
                                    protected @Nullable PasswordAuthentication
                                            getPasswordAuthentication() {
                                        return getRequestorType() == RequestorType.PROXY
                                                ? new PasswordAuthentication(
                                                        credentials.user(),
                                                        credentials.password().toCharArray())
                                                : null;
                                    }
                                }));
    }

    /// Makes one attempt, within the deadline from the first byte sent to the last byte read.
    Answer send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.sendAsync(request, BoundedBody::new);
        inFlight.add(answer);
        try {
            if (closing) {
                throw conflict();
            }
            var response = answer.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no complete answer within " + deadline);
        } catch (CancellationException e) {
            throw conflict();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            inFlight.remove(answer);
            answer.cancel(true);
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

    /// Ends everything in flight with a conflict, and the client's threads.
    @Override
    public void close() throws InterruptedException {
        closing = true;
        inFlight.forEach(answer -> answer.cancel(true));
        client.shutdownNow();
        var clientEnded = client.awaitTermination(GRACE);
        threads.shutdownNow();
        if (!threads.awaitTermination(GRACE.toNanos(), TimeUnit.NANOSECONDS) || !clientEnded) {
            LOG.warn("The HTTP client's threads did not end within {}", GRACE);
        }
    }
}
