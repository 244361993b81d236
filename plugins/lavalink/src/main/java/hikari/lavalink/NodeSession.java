package hikari.lavalink;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Startup;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// One life of a node: its session, kept up through lost sockets, and the connections in it.
final class NodeSession {
    private static final Logger LOG = LogManager.getLogger(NodeSession.class);
    private static final Backoff WAITS =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));

    /// A socket that lasted so long is no failure.
    private static final Duration HELD = Duration.ofSeconds(5);

    private final LavalinkOptions options;
    private final HttpClient client;
    private final NodeHttp http;
    private final Consumer<LavalinkEvent> listener;
    private final Map<Snowflake, LavalinkConnection> connections = new ConcurrentHashMap<>();
    private volatile String id = "";
    private volatile boolean ending;

    private NodeSession(
            LavalinkOptions options, HttpClient client, Consumer<LavalinkEvent> listener) {
        this.options = options;
        this.client = client;
        this.http = new NodeHttp(client, options);
        this.listener = listener;
    }

    /// Connects and waits until the node is ready.
    static NodeSession open(
            LavalinkOptions options, Startup startup, Consumer<LavalinkEvent> listener)
            throws InterruptedException {
        var threads = startup.own(Executors.newVirtualThreadPerTaskExecutor());
        var client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(options.requestTimeout())
                        .executor(threads)
                        .build();
        startup.onClose("HTTP client", client::shutdownNow);
        var session = new NodeSession(options, client, listener);
        var socket = NodeSocket.open(client, options, Optional.empty());
        try {
            session.awaitReady(socket);
        } catch (InterruptedException | RuntimeException e) {
            socket.close();
            throw e;
        }
        startup.fork("hikari lavalink", () -> session.run(socket));
        startup.onClose("voice connections", session::end);
        return session;
    }

    String id() {
        return id;
    }

    NodeHttp http() {
        return http;
    }

    /// Where a guild's player is.
    String player(Snowflake guildId) {
        return "%s/players/%s".formatted(path(id), guildId);
    }

    private static String path(String session) {
        return "/v4/sessions/" + NodeHttp.part(session);
    }

    void add(LavalinkConnection connection) {
        connections.put(connection.guildId(), connection);
    }

    void remove(LavalinkConnection connection) {
        connections.remove(connection.guildId(), connection);
    }

    /// Without the node there is nothing to speak by. A session that cannot be resumed is given up
    /// by the node at once, with all its players.
    private void end() {
        ending = true;
        try {
            http.patch(path(id), Json.createObjectBuilder().add("resuming", false).build());
        } catch (LavalinkException e) {
            LOG.warn("The players stay at the Lavalink node for a while: {}", e.getMessage());
        }
        connections.values().forEach(LavalinkConnection::close);
    }

    /// Whether the players end with the session.
    boolean isEnding() {
        return ending;
    }

    private void awaitReady(NodeSocket socket) throws InterruptedException {
        var end = System.nanoTime() + options.requestTimeout().toNanos();
        while (id.isEmpty()) {
            var message =
                    socket.next(Duration.ofNanos(end - System.nanoTime()))
                            .orElseThrow(() ->
                                    new LavalinkException(
                                            "The Lavalink node at %s was not ready within %s, or closed the connection"
                                                    .formatted(
                                                            options.address(),
                                                            options.requestTimeout()),
                                            0,
                                            null));
            hear(message);
        }
    }

    private void run(NodeSocket first) throws InterruptedException {
        var socket = first;
        var wait = Duration.ZERO;
        try {
            while (true) {
                var opened = System.nanoTime();
                for (var next = socket.next(); next.isPresent(); next = socket.next()) {
                    hear(next.get());
                }
                LOG.info("The connection to the Lavalink node is gone; connecting again");
                socket.close();
                var held = System.nanoTime() - opened >= HELD.toNanos();
                wait = held ? Duration.ZERO : WAITS.after(wait);
                socket = reconnect(wait);
            }
        } finally {
            socket.close();
        }
    }

    private NodeSocket reconnect(Duration first) throws InterruptedException {
        var wait = first;
        while (true) {
            TimeUnit.NANOSECONDS.sleep(wait.toNanos());
            try {
                return NodeSocket.open(client, options, Optional.of(id));
            } catch (LavalinkException e) {
                wait = WAITS.after(wait);
                LOG.warn("{}; again in {}", e.getMessage(), wait);
            }
        }
    }

    private void hear(String message) {
        LavalinkEvent event;
        try {
            event = Wire.read(Wire.object(message), Wire::event);
        } catch (LavalinkException e) {
            LOG.warn("A message of the Lavalink node is left out: {}", e.getMessage(), e);
            return;
        }
        if (event instanceof LavalinkEvent.Ready(var resumed, var sessionId)) {
            begin(resumed, sessionId);
        }
        listener.accept(event);
    }

    /// A session that was not resumed knows nothing: neither that it may be, nor any player.
    private void begin(boolean resumed, String sessionId) {
        var fresh = !sessionId.equals(id);
        id = sessionId;
        if (fresh || !resumed) {
            try {
                http.patch(path(sessionId), resuming());
            } catch (LavalinkException e) {
                LOG.warn("The Lavalink session cannot be resumed when it is lost", e);
            }
            connections.values().forEach(LavalinkConnection::renew);
        }
    }

    private JsonObject resuming() {
        return Json.createObjectBuilder()
                .add("resuming", true)
                .add("timeout", options.resumeTimeout().toSeconds())
                .build();
    }
}
