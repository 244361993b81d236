package hikari.runtime.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Stands between clients and a REST API and keeps its limits for them: requests wait in it, one at
/// a time goes on for each path, and after the last one of a window none until that is over.
final class LimitingProxy implements AutoCloseable {
    private static final Set<String> PASSED_ON =
            Set.of("authorization", "user-agent", "content-type", "accept");

    private final URI api;
    private final CountDownLatch gate;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();

    /// A proxy.
    ///
    /// @param api where it passes requests on to
    /// @param gathered how many have to be in it before the first goes on
    LimitingProxy(URI api, int gathered) {
        this.api = api;
        this.gate = new CountDownLatch(gathered);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:%d/api/v10".formatted(server.getAddress().getPort()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            gate.countDown();
            gate.await();
            answer(exchange, passOn(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> passOn(HttpExchange exchange)
            throws IOException, InterruptedException {
        var turn =
                turns.computeIfAbsent(
                        exchange.getRequestURI().getPath(), path -> new Semaphore(1, true));
        turn.acquire();
        var response = client.send(copy(exchange), HttpResponse.BodyHandlers.ofByteArray());
        var _ = timer.schedule(() -> turn.release(), pauseMillis(response), TimeUnit.MILLISECONDS);
        return response;
    }

    private static long pauseMillis(HttpResponse<?> response) {
        var left = response.headers().firstValueAsLong("X-RateLimit-Remaining");
        var after = response.headers().firstValue("X-RateLimit-Reset-After");
        return left.orElse(1) > 0
                ? 0
                : 1 + (long) Math.ceil(1_000 * Double.parseDouble(after.orElseThrow()));
    }

    private HttpRequest copy(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request =
                HttpRequest.newBuilder(api.resolve(exchange.getRequestURI().toString()))
                        .method(
                                exchange.getRequestMethod(),
                                HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        values.stream()
                                .filter(_ -> isPassedOn(name))
                                .forEach(value -> request.header(name, value)));
        return request.build();
    }

    private static boolean isPassedOn(String name) {
        return PASSED_ON.contains(name.toLowerCase(Locale.ROOT));
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response)
            throws IOException {
        response.headers()
                .map()
                .forEach((name, values) -> {
                    if (!name.equalsIgnoreCase("content-length")
                            && !name.equalsIgnoreCase("transfer-encoding")
                            && !name.equalsIgnoreCase("connection")) {
                        exchange.getResponseHeaders().put(name, values);
                    }
                });
        var body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        timer.shutdownNow();
        client.shutdownNow();
    }
}
