package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Token;
import hikari.api.error.GatewayException;
import hikari.api.error.StartCancelledException;
import hikari.api.gateway.GatewayConfig;
import hikari.api.lifecycle.LifecycleState;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Defect 10 of the original: a server that says nothing hung the start for ever.
@Timeout(60)
class DeadlineTest {
    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration HELLO = Duration.ofSeconds(10);
    private static final Duration READY = Duration.ofSeconds(60);
    private static final List<Duration> BACKOFF =
            List.of(
                    Duration.ZERO,
                    Duration.ofMillis(750),
                    Duration.ofMillis(1_500),
                    Duration.ofMillis(3_000),
                    Duration.ZERO);

    @Test
    void aServerWithoutHelloFailsTheStartAfterItsAttempts() {
        try (var rig = new Rig()) {
            var start = rig.starting();
            for (var wait : BACKOFF) {
                var connection = rig.gateway.next();
                rig.time.pass(HELLO);
                assertThat(connection.expectClose()).isEqualTo(4000);
                passUnlessZero(rig, wait);
            }
            assertThat(Rig.failure(start))
                    .isInstanceOf(GatewayException.class)
                    .hasMessageContaining("no HELLO");
            assertThat(rig.shard.state()).isEqualTo(LifecycleState.INACTIVE);
        }
    }

    @Test
    void aServerWithoutReadyFailsTheStartAfterItsAttempts() {
        try (var rig = new Rig()) {
            var start = rig.starting();
            for (var wait : BACKOFF) {
                var connection = rig.gateway.next();
                connection.hello(41_250_000);
                rig.time.advance(LocalIdentifySlots.WINDOW);
                connection.expect(2);
                rig.time.pass(READY);
                assertThat(connection.expectClose()).isEqualTo(4000);
                passUnlessZero(rig, wait);
            }
            assertThat(Rig.failure(start))
                    .isInstanceOf(GatewayException.class)
                    .hasMessageContaining("READY");
        }
    }

    @Test
    void aServerThatNeverUpgradesFailsTheStartAfterItsAttempts() {
        try (var rig = new Rig()) {
            rig.gateway.silent = true;
            var start = rig.starting();
            for (var wait : BACKOFF) {
                rig.time.pass(CONNECT);
                passUnlessZero(rig, wait);
            }
            assertThat(Rig.failure(start))
                    .isInstanceOf(GatewayException.class)
                    .hasMessageContaining("Not connected");
        }
    }

    @Test
    void aServerThatNeverEndsTheTlsHandshakeFailsTheStartAfterItsAttempts() {
        try (var gateway = new FakeGateway();
                var rig = new Rig(options -> secure(gateway))) {
            var start = rig.starting();
            for (var wait : BACKOFF) {
                rig.time.pass(CONNECT);
                passUnlessZero(rig, wait);
            }
            assertThat(Rig.failure(start))
                    .isInstanceOf(GatewayException.class)
                    .hasMessageContaining("Not connected");
        }
    }

    @Test
    void aServerThatRefusesTheUpgradeFailsTheStartAfterItsAttempts() {
        try (var rig = new Rig()) {
            rig.gateway.status = 503;
            var start = rig.starting();
            BACKOFF.forEach(wait -> passUnlessZero(rig, wait));
            assertThat(Rig.failure(start))
                    .isInstanceOf(GatewayException.class)
                    .hasMessageContaining("HTTP 503");
        }
    }

    @Test
    void anExplicitFaultAtStartIsSurvivedWhenTheNextConnectionWorks() {
        try (var rig = new Rig()) {
            var start = rig.starting();
            rig.gateway.next().drop();
            var connection = rig.gateway.next();
            connection.hello(41_250);
            connection.expect(2);
            connection.ready("s1", rig.gateway.url().toString());
            Rig.done(start);
        }
    }

    @Test
    void closeCancelsAStartThatWaits() {
        try (var rig = new Rig()) {
            var start = rig.starting();
            rig.gateway.next();
            rig.time.awaitSleeper(HELLO);
            rig.shard.close();
            assertThat(Rig.failure(start)).isInstanceOf(StartCancelledException.class);
            assertThat(rig.shard.state()).isEqualTo(LifecycleState.INACTIVE);
        }
    }

    private static void passUnlessZero(Rig rig, Duration wait) {
        if (!wait.isZero()) {
            rig.time.pass(wait);
        }
    }

    private static GatewayConfig.Builder secure(FakeGateway gateway) {
        return GatewayConfig.builder(
                Token.bot("t.o.k"), URI.create(gateway.url().toString().replace("ws:", "wss:")));
    }
}
