package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.testkit.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// No body and no head may be larger than the limit, however it is framed, and refusing one never
/// costs its whole size.
@Timeout(60)
class BodyLimitsTest {
    private static final int LIMIT = 1 << 10;

    private final Endpoint endpoint = new Endpoint(c -> c.maxBodyBytes(LIMIT));

    @BeforeEach
    void start() {
        endpoint.server.start();
    }

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void aBodyOfTheLimitPassesAndOneByteMoreIs413() {
        var body = "{\"type\":1" + " ".repeat(LIMIT - 10) + "}";
        assertThat(endpoint.post(body).status()).isEqualTo(200);
        assertThat(endpoint.post(body + " ").status()).isEqualTo(413);
    }

    @Test
    void anAnnouncedSizeIsRefusedBeforeTheBodyComes() {
        try (var client = endpoint.connect()) {
            client.write(head() + "Content-Length: 999999999999\r\n\r\n");
            assertThat(client.read().status()).isEqualTo(413);
            assertThat(client.isAtEnd()).isTrue();
        }
    }

    @Test
    void chunksAreCountedWhileTheyCome() {
        try (var client = endpoint.connect()) {
            client.write(head() + "Transfer-Encoding: chunked\r\n\r\n");
            var chunk = "100\r\n" + "x".repeat(0x100) + "\r\n";
            client.write(chunk.repeat(4) + "1\r\n");
            assertThat(client.read().status()).isEqualTo(413);
        }
    }

    @Test
    void aChunkedBodyWithinTheLimitIsRead() {
        var body = "{\"type\":1}";
        try (var client = endpoint.connect()) {
            var head =
                    new StringBuilder(
                            "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n");
            endpoint.signed(body)
                    .forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
            client.write(
                    head
                            + "\r\n4\r\n"
                            + body.substring(0, 4)
                            + "\r\n6\r\n"
                            + body.substring(4)
                            + "\r\n0\r\n\r\n");
            assertThat(client.read().status()).isEqualTo(200);
        }
    }

    @Test
    void theFramingOfChunksIsLimitedToo() {
        try (var client = endpoint.connect()) {
            client.write(head() + "Transfer-Encoding: chunked\r\n\r\n");
            assertThat(flood(client)).isEqualTo(413);
        }
    }

    @Test
    void endlessHeadersAndPathsAreRefused() {
        try (var client = endpoint.connect()) {
            client.write("POST / HTTP/1.1\r\nX: ");
            assertThat(flood(client)).isEqualTo(400);
        }
        try (var client = endpoint.connect()) {
            client.write("POST /");
            assertThat(flood(client)).isEqualTo(404);
        }
    }

    @Test
    void aRefusedClientThatGoesOnSendingStillReadsItsAnswer() {
        try (var client = endpoint.connect()) {
            var body = new byte[LIMIT * 4];
            assertThat(client.post("/", Map.of(), body).status()).isEqualTo(413);
        }
    }

    @Test
    void aClientThatWaitsToBeToldToGoOnIsAnsweredAtOnce() {
        try (var client = endpoint.connect()) {
            client.write(
                    "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 100\r\n\r\n");
            assertThat(client.read().status()).isEqualTo(401);
            assertThat(client.isAtEnd()).isTrue();
        }
    }

    @Test
    void aConnectionThatIsToBeClosedIsClosed() {
        var body = "{\"type\":1}";
        var headers = endpoint.signed(body);
        headers.put("Connection", "close");
        try (var client = endpoint.connect()) {
            var response = client.post("/", headers, body.getBytes(StandardCharsets.UTF_8));
            assertThat(response.status()).isEqualTo(200);
            assertThat(client.isAtEnd()).isTrue();
        }
    }

    private String head() {
        var head = new StringBuilder("POST / HTTP/1.1\r\nHost: x\r\n");
        endpoint.signed("").forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return head.toString();
    }

    /// Writes until the server hangs up or has answered, up to 16 MiB, and returns its answer.
    private static int flood(TestClient client) {
        var piece = "1".repeat(1 << 12);
        for (int i = 0; i < 1 << 12; i++) {
            if (Outcome.of(() -> client.write(piece)) == Outcome.FAILED) {
                break;
            }
        }
        return client.read().status();
    }
}
