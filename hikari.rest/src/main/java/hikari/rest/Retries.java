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
    private final Duration longestWait;
    private final RandomGenerator random;
    private int failures;
    private int limited;
    private int unready;
    private Duration waited = Duration.ZERO;
    private boolean hasOtherToken;

    /// For one request.
    ///
    /// @param most how often it may be repeated after failures
    /// @param longestWait how long it may wait for Discord to be ready, in all
    /// @param random for the jitter of pauses
    Retries(int most, Duration longestWait, RandomGenerator random) {
        this.most = most;
        this.longestWait = longestWait;
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

    /// Counts a 401: whether to try once with another token.
    boolean mayTryAnotherToken() {
        var first = !hasOtherToken;
        hasOtherToken = true;
        return first;
    }

    /// Whether an attempt failed without telling what became of it.
    boolean isUncertain() {
        return failures > 0;
    }

    /// Twice as long after each failure, and somewhere between half and all of it, so that many
    /// clients do not come back at once. Never less than the answer asked for.
    Duration pause(Optional<Duration> asked) {
        var jittered = jittered(failures);
        return asked.filter(least -> least.compareTo(jittered) > 0).orElse(jittered);
    }

    /// As long as an answer asked for that was not ready yet; a moment, growing, when it did not
    /// say how long.
    Duration pauseUntilReady(Optional<Duration> asked) {
        unready++;
        return asked.filter(Duration::isPositive).orElseGet(() -> jittered(unready));
    }

    /// Counts a pause before an answer is ready: whether all of them are short enough.
    boolean mayWait(Duration pause) {
        waited = waited.plus(pause);
        return waited.compareTo(longestWait) <= 0;
    }

    private Duration jittered(int times) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, 10));
        var bound = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return bound.dividedBy(2).plusNanos(random.nextLong(bound.toNanos() / 2 + 1));
    }
}
