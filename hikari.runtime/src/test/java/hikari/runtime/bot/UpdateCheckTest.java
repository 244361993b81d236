package hikari.runtime.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import hikari.api.bot.GatewayBotOptions;
import hikari.runtime.event.Log;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UpdateCheckTest {
    private final FakeParts parts = new FakeParts();
    private HttpServer feed;

    @BeforeEach
    void open() throws IOException {
        feed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        feed.start();
    }

    @AfterEach
    void close() {
        feed.stop(0);
    }

    private DefaultGatewayBot bot() {
        var address = feed.getAddress();
        var uri = URI.create("http://127.0.0.1:" + address.getPort() + "/");
        var options = GatewayBotOptions.builder().token(FakeParts.TOKEN).updateFeed(uri).build();
        return new DefaultGatewayBot(options, parts, List.of());
    }

    private void answer(int status, String body) {
        feed.createContext(
                "/",
                exchange -> {
                    var bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
    }

    private String said() {
        try (var log = Log.of(UpdateCheck.class)) {
            var bot = bot();
            bot.start();
            Waiting.until(() -> !log.messages().isEmpty());
            assertThat(bot.isAlive()).isTrue();
            bot.close();
            return String.join("\n", log.messages());
        }
    }

    @Test
    void aNewerVersionIsNamed() {
        answer(200, "{\"version\": \"99.1\"}");
        assertThat(said()).startsWith("INFO").contains("99.1");
    }

    @Test
    void whatIsNoFeedIsSaidAndHarmsNothing() {
        answer(200, "[]");
        assertThat(said()).startsWith("WARN").contains("127.0.0.1");
    }

    @Test
    void anErrorIsSaidAndHarmsNothing() {
        answer(500, "");
        assertThat(said()).startsWith("WARN");
    }

    @Test
    void aSilentFeedBlocksNeitherStartNorClose() {
        var release = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        feed.createContext(
                "/",
                exchange -> {
                    asked.countDown();
                    Waiting.on(release);
                    exchange.close();
                });
        var bot = bot();
        bot.start();
        Waiting.on(asked);
        bot.close();
        assertThat(parts.open).hasValue(0);
        release.countDown();
    }
}
