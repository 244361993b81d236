package hikari.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ManualClockTest {
    private static final Duration STEP = Duration.ofSeconds(1);

    @Test
    void aWaitThatBeginsWhileTheClockIsMovedEndsWithTheMove() throws InterruptedException {
        try (var clock = new ManualClock(Instant.EPOCH)) {
            for (int i = 0; i < 20_000; i++) {
                var time = clock.now().plus(STEP);
                var waiting = Thread.ofVirtual().start(() -> await(clock, time));
                clock.advance(STEP);
                assertThat(waiting.join(Duration.ofSeconds(30))).as("round %d", i).isTrue();
            }
            assertThat(clock.pending()).isZero();
        }
    }

    private static void await(ManualClock clock, Instant time) {
        try {
            clock.await(time);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
