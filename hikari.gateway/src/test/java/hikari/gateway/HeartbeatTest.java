package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HeartbeatTest {
    private static final Duration INTERVAL = Duration.ofMillis(41_250);
    private static final Duration FIRST = INTERVAL.dividedBy(2);

    /// Waits until the last heartbeat is out and the next is due in an interval.
    private static void awaitNextBeat(Rig rig) {
        rig.time.awaitSleeper(INTERVAL);
        rig.time.awaitNoSleeper(Heartbeat.WRITE_LIMIT);
    }

    private static void passInterval(Rig rig) {
        awaitNextBeat(rig);
        rig.time.advance(INTERVAL);
    }

    @Test
    void theFirstHeartbeatComesAfterARandomPartOfTheIntervalAndTheOthersAfterAWholeOne() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            rig.time.pass(FIRST);
            Waiting.until(() -> connection.heartbeats.get() == 1);
            Waiting.until(() -> rig.shard.latency().isPresent());
            passInterval(rig);
            Waiting.until(() -> connection.heartbeats.get() == 2);
            assertThat(rig.shard.isConnected()).isTrue();
        }
    }

    @Test
    void aHeartbeatCarriesTheLastSequence() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.acknowledges = false;
            connection.dispatch("A", 7, "{}");
            Waiting.until(() -> rig.shard.session().orElseThrow().sequence() == 7);
            rig.time.pass(FIRST);
            assertThat(connection.expect(1).getInt("d")).isEqualTo(7);
        }
    }

    @Test
    void anUnacknowledgedHeartbeatEndsTheConnectionAndTheSessionGoesOn() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.acknowledges = false;
            rig.time.pass(FIRST);
            connection.expect(1);
            assertThat(rig.shard.isConnected()).isTrue();
            awaitNextBeat(rig);
            rig.time.advance(Heartbeat.DOUBTFUL);
            assertThat(rig.shard.isConnected()).isFalse();
            rig.time.advance(INTERVAL.minus(Heartbeat.DOUBTFUL));
            assertThat(connection.expectClose()).isBetween(4000, 4999);
            rig.resumed(1);
        }
    }

    @Test
    void aSilentZombieThatAnswersNoCloseFrameIsCutOff() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.acknowledges = false;
            connection.answersClose = false;
            rig.time.pass(FIRST);
            connection.expect(1);
            passInterval(rig);
            connection.expectClose();
            rig.time.pass(Link.CLOSE_WAIT);
            connection.expectEnd();
            rig.resumed(1);
        }
    }

    /// Defect 11 of the original.
    @Test
    void aHeartbeatThatWasAskedForShortlyBeforeTheRegularOneMakesNoZombie() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            connection.acknowledges = false;
            rig.time.pass(FIRST);
            connection.expect(1);
            connection.op(11, "null");
            Waiting.until(() -> rig.shard.latency().isPresent());
            rig.time.awaitSleeper(INTERVAL);
            connection.op(1, "null");
            connection.expect(1); // answered at once, and not acknowledged yet
            passInterval(rig);
            connection.expect(1); // the regular one, and no close frame
            connection.op(11, "null");
            connection.op(11, "null");
            Waiting.until(rig.shard::isConnected);
        }
    }

    @Test
    void aListenerThatHoldsUpReadingMakesNoZombie() {
        try (var rig = new Rig()) {
            var connection = rig.started();
            var release = new CountDownLatch(1);
            var held = new CountDownLatch(1);
            rig.listener.hook =
                    (shard, what) -> {
                        held.countDown();
                        Waiting.on(release);
                    };
            connection.dispatch("SLOW", 2, "{}");
            Waiting.on(held);
            rig.time.pass(FIRST);
            Waiting.until(() -> connection.heartbeats.get() == 1);
            passInterval(rig); // the acknowledgement is there, but nobody has read it
            Waiting.until(() -> connection.heartbeats.get() == 2);
            release.countDown();
            assertThat(rig.listener.next()).isEqualTo("SLOW 2 {}");
            assertThat(connection.nothingCame()).isTrue();
            Waiting.until(rig.shard::isConnected);
        }
    }
}
