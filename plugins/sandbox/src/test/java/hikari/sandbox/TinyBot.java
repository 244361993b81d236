package hikari.sandbox;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/// The smallest bot: the JDK's WebSocket, no compression, no heartbeats.
final class TinyBot implements AutoCloseable, WebSocket.Listener {
    private final LinkedBlockingDeque<JsonObject> frames = new LinkedBlockingDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    TinyBot(Sandbox sandbox, long intents) {
        socket =
                client.newWebSocketBuilder()
                        .buildAsync(
                                sandbox.gatewayUrl().resolve("/gateway?v=10&encoding=json"), this)
                        .join();
        var properties =
                Json.createObjectBuilder().add("os", "x").add("browser", "x").add("device", "x");
        var data =
                Json.createObjectBuilder()
                        .add("token", sandbox.token())
                        .add("intents", intents)
                        .add("properties", properties);
        socket.sendText(
                        Json.createObjectBuilder().add("op", 2).add("d", data).build().toString(),
                        true)
                .join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            try (var reader = Json.createReader(new StringReader(text.toString()))) {
                frames.add(reader.readObject());
            }
            text.setLength(0);
        }
        from.request(1);
        return null;
    }

    /// {@return the data of the next event of a name; others are passed over}
    JsonObject next(String event) throws InterruptedException {
        while (true) {
            var frame = frames.poll(20, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("no " + event);
            }
            if (frame.getString("t", "").equals(event)) {
                return frame.getJsonObject("d");
            }
        }
    }

    /// {@return the name of the next event that has one of these names}
    String nextOf(String... events) throws InterruptedException {
        while (true) {
            var frame = frames.poll(20, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("none of " + List.of(events));
            }
            if (List.of(events).contains(frame.getString("t", ""))) {
                return frame.getString("t");
            }
        }
    }

    /// Waits until the server has read all that was sent.
    void settle() throws InterruptedException {
        socket.sendText("{\"op\":1,\"d\":null}", true).join();
        var passed = new ArrayList<JsonObject>();
        while (true) {
            var frame = frames.poll(20, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("no acknowledgement");
            }
            if (frame.getInt("op") == 11) {
                passed.reversed().forEach(frames::addFirst);
                return;
            }
            passed.add(frame);
        }
    }

    void send(int op, JsonObject data) {
        socket.sendText(
                        Json.createObjectBuilder().add("op", op).add("d", data).build().toString(),
                        true)
                .join();
    }

    /// Ends the session, and not just the connection.
    void leave() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        client.close();
    }
}
