package hikari.sandbox.voice;

import hikari.sandbox.Sandbox;
import hikari.sandbox.VoiceTicket;
import hikari.sandbox.json.Js;
import hikari.sandbox.voice.media.MediaCipher;
import hikari.sandbox.voice.media.MediaMode;
import hikari.sandbox.voice.mls.Packages;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A voice client of the JDK's WebSocket that does exactly what a test says.
final class VoiceClient implements AutoCloseable, WebSocket.Listener {
    private final BlockingQueue<Received> messages = new LinkedBlockingQueue<>();
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final HttpClient client;
    private final WebSocket socket;
    int last = -1;

    /// Something that came.
    static final class Received {
        final int op;
        final JsonObject json;
        final byte[] payload;

        Received(int op, JsonObject json, byte[] payload) {
            this.op = op;
            this.json = json;
            this.payload = payload;
        }

        JsonObject data() {
            return Js.object(json, "d");
        }
    }

    VoiceClient(Sandbox sandbox, String endpoint, String query) {
        client = HttpClient.newBuilder().sslContext(sandbox.voice().clientContext()).build();
        socket =
                client.newWebSocketBuilder()
                        .buildAsync(URI.create("wss://%s/?%s".formatted(endpoint, query)), this)
                        .join();
    }

    /// Connects to the server of a ticket.
    static VoiceClient of(Sandbox sandbox, VoiceTicket ticket) {
        return new VoiceClient(sandbox, ticket.endpoint().orElseThrow(), "v=8");
    }

    /// Connects and identifies.
    static VoiceClient identified(Sandbox sandbox, VoiceTicket ticket) {
        return of(sandbox, ticket).send(0, identity(ticket, 1));
    }

    static JsonObject identity(VoiceTicket ticket, int dave) {
        return Js.of(
                "server_id", Js.id(ticket.guildId()),
                "user_id", Js.id(ticket.userId()),
                "session_id", ticket.sessionId(),
                "token", ticket.token(),
                "max_dave_protocol_version", dave);
    }

    /// A client that is ready for media, and where it is.
    static final class Speaker implements AutoCloseable {
        final VoiceClient client;
        final MediaSocket media;

        Speaker(VoiceClient client, MediaSocket media) {
            this.client = client;
            this.media = media;
        }

        @Override
        public void close() {
            client.close();
            media.close();
        }
    }

    /// Goes all the way until media can flow.
    static Speaker ready(Sandbox sandbox, VoiceTicket ticket, MediaMode mode) {
        var client = identified(sandbox, ticket);
        var ready = client.next(2).data();
        var media = new MediaSocket(ready.getInt("port"), (int) Js.number(ready, "ssrc", 0));
        var address = media.discover();
        client.select(address.getHostString(), address.getPort(), mode.id());
        media.key(key(client.next(4).data(), mode));
        return new Speaker(client, media);
    }

    void select(String address, int port, String mode) {
        send(
                1,
                Js.of(
                        "protocol",
                        "udp",
                        "data",
                        Js.of("address", address, "port", port, "mode", mode)));
    }

    private static MediaCipher key(JsonObject description, MediaMode mode) {
        var numbers = Js.list(description, "secret_key");
        var key = new byte[numbers.size()];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) numbers.getInt(i);
        }
        return new MediaCipher(mode, key);
    }

    VoiceClient send(int op, JsonValue data) {
        return send(Js.of("op", op, "d", data).toString());
    }

    VoiceClient send(String message) {
        return sent(socket.sendText(message, true));
    }

    /// Waits until a message is sent, or cannot be because the server has closed.
    private VoiceClient sent(CompletableFuture<WebSocket> sending) {
        sending.handle((_, _) -> this).join();
        return this;
    }

    VoiceClient binary(int op, byte[] payload) {
        var whole = ByteBuffer.allocate(1 + payload.length).put((byte) op).put(payload).flip();
        return sent(socket.sendBinary(whole, true));
    }

    VoiceClient keyPackage(long user) {
        return binary(26, Packages.keyPackage(user));
    }

    VoiceClient speak(MediaSocket media) {
        return send(5, Js.of("speaking", 1, "delay", 0, "ssrc", media.ssrc()));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
        text.append(part);
        if (isLast) {
            var json = Js.read(text.toString());
            text.setLength(0);
            messages.add(new Received(json.getInt("op"), json, new byte[0]));
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket from, ByteBuffer part, boolean isLast) {
        var some = new byte[part.remaining()];
        part.get(some);
        bytes.writeBytes(some);
        if (isLast) {
            var whole = ByteBuffer.wrap(bytes.toByteArray());
            bytes.reset();
            int sequence = whole.getShort() & 0xFFFF;
            int op = whole.get();
            var payload = new byte[whole.remaining()];
            whole.get(payload);
            messages.add(new Received(op, Js.of("seq", sequence), payload));
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        messages.add(new Received(-code, Js.of(), new byte[0]));
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        messages.add(new Received(-1006, Js.of(), new byte[0]));
    }

    Received next() {
        try {
            var message = messages.poll(20, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing came");
            }
            last = (int) Js.number(message.json, "seq", last);
            return message;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// The next message of an op; others before it are passed over, but not a close.
    Received next(int op) {
        while (true) {
            var message = next();
            if (message.op == op) {
                return message;
            }
            if (message.op < 0) {
                throw new AssertionError("closed by %d before op %d".formatted(-message.op, op));
            }
        }
    }

    /// The code with which the server closes; messages before it are passed over.
    int closeCode() {
        while (true) {
            var message = next();
            if (message.op < 0) {
                return -message.op;
            }
        }
    }

    /// Ends the connection without a close frame.
    void abort() {
        socket.abort();
    }

    /// Ends the connection in order.
    void leave() {
        socket.sendClose(1000, "").join();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        client.close();
    }
}
