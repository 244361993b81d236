package hikari.sandbox.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hikari.sandbox.ManualClock;
import hikari.sandbox.RunningSandbox;
import hikari.sandbox.SandboxOptions;
import hikari.sandbox.VoiceTicket;
import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How connections to the voice servers end.
@Timeout(60)
class VoiceSocketTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int PATIENCE = 20_000;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T00:00:00Z"));

    @RegisterExtension
    final RunningSandbox on =
            new RunningSandbox(
                    SandboxOptions.builder().withoutRateLimits().clock(() -> clock).build());

    private VoiceTicket ada() {
        var sandbox = on.sandbox();
        return sandbox.voice().join(sandbox.person("ada").id(), lounge());
    }

    private long lounge() {
        return on.sandbox().channel("Lounge");
    }

    @Test
    void whoClosesIsAnsweredBeforeTheConnectionEnds() {
        for (int i = 0; i < 20; i++) {
            try (var client = VoiceClient.identified(on.sandbox(), ada())) {
                client.next(2);
                client.leave();
                assertThat(client.closeCode()).isEqualTo(1000);
            }
        }
    }

    @Test
    void whoReadsNothingIsCutOffWhenItsTimeIsOver() throws IOException, InterruptedException {
        try (var client = connected(ada())) {
            var voice = on.sandbox().voice();
            voice.await(lounge(), all -> !all.isEmpty(), SOON);
            flood(client.getOutputStream());
            // what comes after it is heard: all before it was answered
            long ssrc = voice.participants(lounge()).getFirst().ssrc();
            write(client.getOutputStream(), 5, Js.of("speaking", 1, "ssrc", ssrc));
            voice.await(lounge(), all -> all.getFirst().speaking() == 1, SOON);
            clock.advance(Duration.ofSeconds(21));
            clock.advance(Duration.ofSeconds(2));
            assertThat(isCutOff(client.getInputStream())).isTrue();
        }
    }

    private Socket connected(VoiceTicket ticket) throws IOException {
        var endpoint = ticket.endpoint().orElseThrow().split(":", 2);
        var client = on.sandbox().voice().clientContext().getSocketFactory().createSocket();
        client.setReceiveBufferSize(4096);
        client.setSoTimeout(PATIENCE);
        client.connect(new InetSocketAddress(endpoint[0], Integer.parseInt(endpoint[1])));
        var request = "GET /?v=8 HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Key: YQ==\r\n\r\n";
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        write(client.getOutputStream(), 0, VoiceClient.identity(ticket, 1));
        return client;
    }

    /// Asks for more than the system holds for a client that does not read.
    private static void flood(OutputStream out) throws IOException {
        for (int i = 0; i < 200; i++) {
            write(out, 3, Js.of("t", "x".repeat(100_000)));
        }
    }

    /// Writes a frame whose mask changes nothing.
    private static void write(OutputStream out, int op, JsonObject data) throws IOException {
        var text = Js.of("op", op, "d", data).toString().getBytes(StandardCharsets.UTF_8);
        var frame = ByteBuffer.allocate(14 + text.length);
        frame.put((byte) 0x81).put((byte) 0xFF).putLong(text.length).putInt(0).put(text);
        out.write(frame.array());
    }

    private static boolean isCutOff(InputStream in) {
        try {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketTimeoutException open) {
            return fail("the connection is open");
        } catch (IOException ended) {
            return true;
        }
    }
}
