package hikari.lavalink;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A node's messages, one after the other.
final class NodeSocket implements AutoCloseable {
    /// What came.
    sealed interface Incoming {
        /// A message.
        record Text(String text) implements Incoming {}

        /// A sign of life.
        record Alive() implements Incoming {}

        /// Nothing more will come.
        record Closed(String why) implements Incoming {}
    }

    /// A node says something at least once a minute.
    private static final Duration QUIET = Duration.ofSeconds(75);

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 1 << 24;

    /// How many parts of messages may wait for whoever hears them; more wait at the node.
    private static final int WINDOW = 64;

    private final WebSocket socket;
    private final BlockingQueue<Incoming> incoming;

    private NodeSocket(WebSocket socket, BlockingQueue<Incoming> incoming) {
        this.socket = socket;
        this.incoming = incoming;
    }

    /// Connects.
    ///
    /// @param client by which
    /// @param options where to
    /// @param session what to resume
    /// @throws LavalinkException when that is not possible
    static NodeSocket open(HttpClient client, LavalinkOptions options, Optional<String> session)
            throws InterruptedException {
        var incoming = new LinkedBlockingQueue<Incoming>();
        var builder =
                client.newWebSocketBuilder()
                        .header("Authorization", options.password())
                        .header("User-Id", options.userId().toString())
                        .header("Client-Name", options.clientName())
                        .connectTimeout(options.requestTimeout());
        session.ifPresent(id -> builder.header("Session-Id", id));
        var address = NodeHttp.address(options, "/v4/websocket").toString();
        var uri = URI.create("ws" + address.substring("http".length()));
        try {
            return new NodeSocket(builder.buildAsync(uri, new Ear(incoming)).get(), incoming);
        } catch (ExecutionException e) {
            throw refused(options, e.getCause());
        }
    }

    /// Waits for the next message.
    ///
    /// @return nothing when none will come
    Optional<String> next() throws InterruptedException {
        while (true) {
            var next = poll(QUIET);
            if (next == null) {
                ping();
                next = poll(PATIENCE);
            }
            if (next == null || next instanceof Incoming.Closed) {
                socket.abort();
                return Optional.empty();
            }
            if (next instanceof Incoming.Text(var text)) {
                return Optional.of(text);
            }
        }
    }

    /// Waits for the next message, but not for ever.
    ///
    /// @param atMost for how long
    /// @return nothing when none will come, or none has come
    Optional<String> next(Duration atMost) throws InterruptedException {
        return poll(atMost) instanceof Incoming.Text(var text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /// What was taken makes room for more.
    private @Nullable Incoming poll(Duration atMost) throws InterruptedException {
        var next = incoming.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (next instanceof Incoming.Text || next instanceof Incoming.Alive) {
            socket.request(1);
        }
        return next;
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void ping() {
        socket.sendPing(ByteBuffer.allocate(0)).exceptionally(failure -> socket);
    }

    private static LavalinkException refused(LavalinkOptions options, @Nullable Throwable cause) {
        var status =
                cause instanceof WebSocketHandshakeException refusal
                        ? refusal.getResponse().statusCode()
                        : 0;
        return new LavalinkException(
                status == 401 || status == 403
                        ? "The Lavalink node at %s does not take the password"
                                .formatted(options.address())
                        : "No connection to the Lavalink node at %s: %s"
                                .formatted(options.address(), cause),
                status,
                cause);
    }

    /// Hears for a socket.
    private static final class Ear implements WebSocket.Listener {
        private final BlockingQueue<Incoming> heard;
        private final StringBuilder part = new StringBuilder();

        Ear(BlockingQueue<Incoming> heard) {
            this.heard = heard;
        }

        @Override
        public void onOpen(WebSocket socket) {
            socket.request(WINDOW);
        }

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence data, boolean last) {
            if (part.length() + data.length() > LONGEST) {
                socket.abort();
                heard.add(new Incoming.Closed("a message was too long"));
                return null;
            }
            part.append(data);
            if (last) {
                heard.add(new Incoming.Text(part.toString()));
                part.setLength(0);
            } else {
                socket.request(1);
            }
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
            heard.add(new Incoming.Alive());
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            heard.add(new Incoming.Closed(code + " " + reason));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            heard.add(new Incoming.Closed(failure.toString()));
        }
    }
}
