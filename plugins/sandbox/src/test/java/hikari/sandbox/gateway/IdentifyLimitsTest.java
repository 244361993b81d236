package hikari.sandbox.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IdentifyLimitsTest {
    private static boolean isReady(Gateway gateway, int shard, int count) throws IOException {
        try (var client = RawClient.connect(gateway.server)) {
            client.nextOp(10);
            var answer = client.send(2, RawClient.identity(1, shard, count)).next();
            return answer.getInt("op") == 0;
        }
    }

    @Test
    void oneIdentifyPerBucketAndWindow() throws IOException {
        try (var gateway =
                new Gateway(new FakeWorld(), options -> options.withIdentifyLimits(2, 1000))) {
            assertThat(isReady(gateway, 0, 4)).isTrue();
            assertThat(isReady(gateway, 1, 4)).isTrue();
            assertThat(isReady(gateway, 2, 4)).isFalse();
            assertThat(isReady(gateway, 3, 4)).isFalse();
            gateway.clock.advance(Duration.ofMillis(4_999));
            assertThat(isReady(gateway, 2, 4)).isFalse();
            gateway.clock.advance(Duration.ofMillis(1));
            assertThat(isReady(gateway, 2, 4)).isTrue();
            assertThat(isReady(gateway, 3, 4)).isTrue();
            assertThat(gateway.server.identifyViolations()).isEqualTo(3);
        }
    }

    @Test
    void anIdentifyTooSoonIsInvalidAndMayBeRepeatedOnTheSameConnection() throws IOException {
        try (var gateway = new Gateway(new FakeWorld(), options -> options);
                var first = gateway.ready();
                var second = RawClient.connect(gateway.server)) {
            assertThat(first).isNotNull();
            second.send(2, RawClient.identity(1));
            assertThat(second.nextOp(9).getBoolean("d")).isFalse();
            gateway.nextWindow();
            second.identify(1);
        }
    }

    @Test
    void aResumeIsNoIdentify() throws IOException {
        try (var gateway = new Gateway(new FakeWorld(), options -> options);
                var first = gateway.ready();
                var second = RawClient.connect(gateway.server)) {
            assertThat(first).isNotNull();
            second.resume(gateway.session().id(), 1).dispatch("RESUMED");
            assertThat(gateway.server.sessionStartLimit().getInt("remaining")).isEqualTo(999);
        }
    }

    @Test
    void theDailyLimitIs4004AndIsRenewedAfterADay() throws IOException {
        try (var gateway =
                new Gateway(new FakeWorld(), options -> options.withIdentifyLimits(1, 2))) {
            assertThat(gateway.server.sessionStartLimit())
                    .hasToString(
                            "{\"total\":2,\"remaining\":2,\"reset_after\":0,\"max_concurrency\":1}");
            assertThat(isReady(gateway, 0, 1)).isTrue();
            gateway.nextWindow();
            assertThat(isReady(gateway, 0, 1)).isTrue();
            gateway.nextWindow();
            assertThat(gateway.server.sessionStartLimit())
                    .hasToString(
                            "{\"total\":2,\"remaining\":0,\"reset_after\":86390000,\"max_concurrency\":1}");
            try (var client = RawClient.connect(gateway.server)) {
                assertThat(client.send(2, RawClient.identity(1)).awaitClose()).isEqualTo(4004);
            }
            gateway.clock.advance(Duration.ofMillis(86_390_000));
            assertThat(isReady(gateway, 0, 1)).isTrue();
            assertThat(gateway.server.sessionStartLimit().getInt("remaining")).isOne();
        }
    }

    @Test
    void whatIsRefusedForAnotherReasonTakesNoPlace() throws IOException {
        try (var gateway = new Gateway(new FakeWorld(), options -> options);
                var wrong = RawClient.connect(gateway.server)) {
            wrong.send(2, RawClient.identity(1L << 40)).awaitClose();
            assertThat(isReady(gateway, 0, 1)).isTrue();
        }
    }
}
