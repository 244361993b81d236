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
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final LavalinkOptions options;
    private final HttpClient client;
    private final NodeHttp http;
    private final Consumer<LavalinkEvent> listener;
    private final Map<Snowflake, LavalinkConnection> connections = new ConcurrentHashMap<>();
    private volatile String id = "";

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
        return "/v4/sessions/%s/players/%s".formatted(NodeHttp.part(id), guildId);
    }

    void add(LavalinkConnection connection) {
        connections.put(connection.guildId(), connection);
    }

    void remove(LavalinkConnection connection) {
        connections.remove(connection.guildId(), connection);
    }

    private void awaitReady(NodeSocket socket) throws InterruptedException {
        while (id.isEmpty()) {
            var message =
                    socket.next()
                            .orElseThrow(() ->
                                    new LavalinkException(
                                            "The Lavalink node closed the connection before it was"
                                                    + " ready",
                                            0,
                                            null));
            hear(message);
        }
    }

    private void run(NodeSocket first) throws InterruptedException {
        var socket = first;
        try {
            while (true) {
                for (var next = socket.next(); next.isPresent(); next = socket.next()) {
                    hear(next.get());
                }
                LOG.info("The connection to the Lavalink node is gone; connecting again");
                socket.close();
                socket = reconnect();
            }
        } finally {
            socket.close();
        }
    }

    private NodeSocket reconnect() throws InterruptedException {
        var wait = FIRST_WAIT;
        while (true) {
            try {
                return NodeSocket.open(client, options, Optional.of(id));
            } catch (LavalinkException e) {
                LOG.warn("{}; again in {}", e.getMessage(), wait);
                TimeUnit.NANOSECONDS.sleep(wait.toNanos());
                wait = wait.multipliedBy(2);
                if (wait.compareTo(LONGEST_WAIT) > 0) {
                    wait = LONGEST_WAIT;
                }
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
                http.patch("/v4/sessions/" + NodeHttp.part(sessionId), resuming());
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
