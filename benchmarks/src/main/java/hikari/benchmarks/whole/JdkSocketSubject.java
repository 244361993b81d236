package hikari.benchmarks.whole;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;

/// The JDK's WebSocket client with an inflater and no decoding.
public final class JdkSocketSubject {
    private JdkSocketSubject() {}

    public static void main(String[] arguments) throws InterruptedException {
        var inflating = new Inflating(Integer.parseInt(arguments[3]));
        var socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(
                                URI.create(
                                        arguments[2] + "?v=10&encoding=json&compress=zlib-stream"),
                                new Gathering(inflating))
                        .join();
        socket.sendText(Inflating.identify(arguments[1]), true).join();
        inflating.awaitGuilds();
        Thread.ofPlatform().daemon().start(() -> beat(socket));
        Meter.serve(inflating::received);
    }

    private static void beat(WebSocket socket) {
        try {
            while (true) {
                socket.sendText(Inflating.HEARTBEAT.formatted("null"), true).join();
                Thread.sleep(Inflating.HEARTBEAT_SECONDS * 1_000L);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Puts messages together that come in parts.
    private static final class Gathering implements WebSocket.Listener {
        private final Inflating inflating;
        private byte[] message = new byte[64 << 10];
        private int length;

        Gathering(Inflating inflating) {
            this.inflating = inflating;
        }

        @Override
        public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            var count = data.remaining();
            if (message.length < length + count) {
                message = Arrays.copyOf(message, 2 * (length + count));
            }
            data.get(message, length, count);
            length += count;
            if (last) {
                inflating.take(message, length);
                length = 0;
            }
            socket.request(1);
            return null;
        }
    }
}
