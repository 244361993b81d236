package hikari.voice.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// How often and how long is tried.
class EnduranceTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ManualTime time = new ManualTime();
    private final Endurance endurance = new Endurance(time, LIMIT);

    @Test
    void eachTryIsASecondLaterThanTheOneBeforeAndThereAreThree() {
        assertThat(endurance.tried()).isZero();
        assertThat(endurance.tried()).hasSeconds(1);
        assertThat(endurance.mayTry()).isTrue();
        assertThat(endurance.tried()).hasSeconds(2);
        assertThat(endurance.mayTry()).isFalse();
    }

    @Test
    void joiningAnewMayBeDoneTwiceAndBeginsTheTriesAnew() {
        endurance.tried();
        assertThat(endurance.rejoins(Endurance.REJOINS)).isTrue();
        assertThat(endurance.tried()).isZero();
        assertThat(endurance.rejoins(1)).isFalse();
        assertThat(endurance.rejoins(Endurance.REJOINS)).isTrue();
        assertThat(endurance.rejoins(Endurance.REJOINS)).isFalse();
    }

    @Test
    void troubleLastsFromTheLossOrTheStart() {
        time.passes(Duration.ofSeconds(15));
        endurance.lost();
        assertThat(endurance.left()).hasSeconds(5);
        endurance.established();
        time.passes(Duration.ofHours(1));
        endurance.lost();
        assertThat(endurance.left()).isEqualTo(LIMIT);
        time.passes(LIMIT);
        endurance.lost();
        assertThat(endurance.left()).isZero();
    }

    @Test
    void onlyASessionThatHeldMakesUpForEarlierTrouble() {
        endurance.tried();
        endurance.established();
        time.passes(Endurance.STEADY.minusNanos(1));
        endurance.lost();
        assertThat(endurance.tried()).hasSeconds(1);
        endurance.established();
        time.passes(Endurance.STEADY);
        endurance.lost();
        assertThat(endurance.tried()).isZero();
    }
}
