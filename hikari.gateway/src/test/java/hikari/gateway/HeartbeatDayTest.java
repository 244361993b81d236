package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Clocks: a whole day, a wrong time of day, a machine that slept.
@Timeout(60)
class HeartbeatDayTest {
    private static final Duration INTERVAL = Duration.ofMillis(41_250);
    private static final Duration FIRST = INTERVAL.dividedBy(2);
    private static final int BEATS = (int) Duration.ofHours(24).dividedBy(INTERVAL);

    /// Waits until so many heartbeats have been sent and the next is due in an interval.
    private static void awaitBeats(Rig rig, FakeConnection connection, int count) {
        Waiting.until(() -> connection.heartbeats.get() == count);
        rig.time.awaitSleeper(INTERVAL);
        rig.time.awaitNoSleeper(Heartbeat.WRITE_LIMIT);
    }

    @Test
    void inADayNoBeatIsMissedAndNoZombieSeenWhateverTheTimeOfDayDoes() {
        var random = new SplittableRandom(1);
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.time.pass(FIRST);
            for (var beat = 1; beat <= BEATS; beat++) {
                awaitBeats(rig, connection, beat);
                rig.time.advance(Heartbeat.DOUBTFUL);
                Waiting.until(rig.shard::isConnected); // the acknowledgement has been read
                rig.time.turnWallClock(Duration.ofMinutes(random.nextLong(-10_000, 10_000)));
                rig.time.advance(INTERVAL.minus(Heartbeat.DOUBTFUL));
            }
            awaitBeats(rig, connection, BEATS + 1);
            assertThat(rig.gateway.served()).containsExactly(connection);
            assertThat(connection.nothingCame()).isTrue();
        }
    }

    @Test
    void aMachineThatSleptForHoursGivesTheConnectionUpAtOnceAndTheSessionGoesOn() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.time.pass(FIRST);
            awaitBeats(rig, connection, 1);
            connection.acknowledges = false;
            rig.time.advance(Duration.ofHours(8));
            assertThat(connection.expectClose()).isBetween(4000, 4999);
            assertThat(connection.heartbeats.get()).isEqualTo(1);
            rig.resumed(1);
        }
    }

    @Test
    void aBeatThatIsLateByLessThanAnIntervalIsSent() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.time.pass(FIRST);
            awaitBeats(rig, connection, 1);
            rig.time.advance(Heartbeat.DOUBTFUL);
            Waiting.until(rig.shard::isConnected);
            rig.time.advance(INTERVAL.plus(INTERVAL.minus(Heartbeat.DOUBTFUL)).minusNanos(1));
            awaitBeats(rig, connection, 2);
            assertThat(rig.gateway.served()).hasSize(1);
        }
    }
}
