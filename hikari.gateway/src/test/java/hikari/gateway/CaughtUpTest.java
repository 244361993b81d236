package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Listeners are told when nothing more has come, so that what they put off does not wait for the
/// next event.
@Timeout(60)
class CaughtUpTest {
    @Test
    void theListenerIsToldAfterTheLastThatHasCome() throws InterruptedException {
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.listener.caughtUp.drainPermits();
            connection.dispatch("A", 2, "{}");
            rig.listener.until("A 2");
            assertThat(rig.listener.caughtUp.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void halfAMessageBehindItHoldsNothingUp() throws InterruptedException {
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.listener.caughtUp.drainPermits();
            var first = frame(connection, "{\"t\":\"A\",\"s\":2,\"op\":0,\"d\":{}}");
            var second = frame(connection, "{\"t\":\"B\",\"s\":3,\"op\":0,\"d\":{}}");
            var half = second.length / 2;
            var both = Arrays.copyOf(first, first.length + half);
            System.arraycopy(second, 0, both, first.length, half);
            connection.raw(both);
            rig.listener.until("A 2");
            assertThat(rig.listener.caughtUp.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            connection.raw(Arrays.copyOfRange(second, half, second.length));
            rig.listener.until("B 3");
            assertThat(rig.listener.caughtUp.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static byte[] frame(FakeConnection connection, String json) {
        return connection.encoded(json.getBytes(StandardCharsets.UTF_8));
    }
}
