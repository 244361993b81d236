package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Token;
import hikari.api.gateway.Compression;
import hikari.api.gateway.GatewayConfig;
import hikari.testkit.SelfSigned;
import io.helidon.common.tls.Tls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TlsTest {
    private static final SSLContext TRUSTING = SelfSigned.of("dns:localhost").context();

    private static FakeGateway gateway() throws IOException {
        return new FakeGateway(
                TRUSTING.getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    private static DefaultShard shard(
            FakeGateway gateway,
            GatewayTime time,
            WebSocketUpgrade upgrade,
            RecordingListener listener) {
        var url = URI.create("wss://localhost:" + gateway.url().getPort());
        var config =
                GatewayConfig.builder(Token.bot("t.o.k"), url)
                        .compression(Compression.ZLIB_STREAM)
                        .build();
        var surroundings = new Surroundings(time, () -> Long.MIN_VALUE, upgrade::connect);
        return new DefaultShard(
                new ShardSetup(0, config, listener, bucket -> {}, surroundings, new Payloads()),
                failure -> {});
    }

    @Test
    void aSessionBeginsAndGoesOnOverTls() throws IOException {
        try (var gateway = gateway()) {
            var listener = new RecordingListener();
            var upgrade = new WebSocketUpgrade(() -> Tls.builder().sslContext(TRUSTING).build());
            var shard = shard(gateway, GatewayTime.SYSTEM, upgrade, listener);
            var start = CompletableFuture.runAsync(shard::start);
            var connection = gateway.next();
            connection.hello(41_250);
            connection.expect(2);
            connection.ready("s1", "wss://localhost:" + gateway.url().getPort());
            Rig.done(start);
            connection.dispatch("BIG", 2, "\"%s\"".formatted("x".repeat(3_000_000)));
            listener.until("BIG 2");
            connection.drop();
            var next = gateway.next();
            next.hello(41_250);
            assertThat(next.expect(6).getJsonObject("d").getInt("seq")).isEqualTo(2);
            shard.close();
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws IOException {
        try (var gateway = gateway()) {
            var time = new ManualTime();
            var shard = shard(gateway, time, WebSocketUpgrade.create(), new RecordingListener());
            var start = CompletableFuture.runAsync(shard::start);
            for (var millis : new long[] {750, 1_500, 3_000}) {
                time.pass(Duration.ofMillis(millis));
            }
            assertThat(Rig.failure(start)).hasMessageContaining("Cannot connect to localhost");
            assertThat(gateway.served()).isEmpty();
        }
    }
}
