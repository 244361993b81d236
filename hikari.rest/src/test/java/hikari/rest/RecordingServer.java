package hikari.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server on the loopback that notes what it is asked and answers what it is told.
final class RecordingServer implements AutoCloseable {
    /// How one request is answered.
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /// One request as it came over the wire.
    record Received(String method, String target, Map<String, List<String>> headers, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String line() {
            return method + " " + target;
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                    .map(entry -> String.join(", ", entry.getValue()))
                    .findFirst()
                    .orElse("");
        }
    }

    /// The connection breaks before anything is answered.
    static final Reply DROP = HttpExchange::close;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();

    RecordingServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var target = exchange.getRequestURI().toString();
        received.add(
                new Received(
                        exchange.getRequestMethod(),
                        target.startsWith("/api/v10")
                                ? target.substring("/api/v10".length())
                                : target,
                        Map.copyOf(exchange.getRequestHeaders()),
                        body));
        var reply = replies.poll();
        (reply == null ? json(200, "{}") : reply).to(exchange);
    }

    static Reply json(int status, String body, String... headers) {
        return bytes(status, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static Reply bytes(int status, String type, byte[] body, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (var i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        };
    }

    static Reply empty(int status) {
        return bytes(status, "application/json", new byte[0]);
    }

    RecordingServer reply(Reply... next) {
        replies.addAll(List.of(next));
        return this;
    }

    List<Received> received() {
        return received;
    }

    URI url() {
        return URI.create("http://127.0.0.1:%d/api/v10".formatted(server.getAddress().getPort()));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
