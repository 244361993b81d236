package hikari.rest;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How often one request is repeated, and after which pauses. For one thread.
final class Retries {
    /// A limit that is hit this often, although each wait was honoured, is not kept by waiting.
    static final int MOST_LIMITED = 8;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final int most;
    private final RandomGenerator random;
    private int failures;
    private int limited;

    Retries(int most, RandomGenerator random) {
        this.most = most;
        this.random = random;
    }

    /// Counts a failure: whether the request may be repeated once more.
    boolean mayRepeat() {
        return failures++ < most;
    }

    /// Counts a 429: whether to wait once more.
    boolean mayWait() {
        return limited++ < MOST_LIMITED;
    }

    /// Whether an attempt failed without telling what became of it.
    boolean isUncertain() {
        return failures > 0;
    }

    /// Twice as long after each failure, and somewhere between half and all of it, so that many
    /// clients do not come back at once. Never less than the answer asked for.
    Duration pause(Optional<Duration> asked) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        var bound = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        var jittered = bound.dividedBy(2).plusNanos(random.nextLong(bound.toNanos() / 2 + 1));
        return asked.filter(least -> least.compareTo(jittered) > 0).orElse(jittered);
    }
}
