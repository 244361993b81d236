package hikari.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.RestRoute;
import hikari.api.spi.RateLimitAnswer;
import hikari.api.spi.RateLimitAnswer.Scope;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;

/// A limiter, a clock turned by hand, and threads that wait.
abstract class LimiterScene {
    static final RestRoute SEND = new RestRoute("POST", "/channels/{channel_id}/messages");
    static final RestRoute EDIT = new RestRoute("PATCH", "/channels/{channel_id}");

    final ManualClock clock = new ManualClock();
    final LocalRateLimiter limiter = new LocalRateLimiter(clock);
    private final List<Thread> threads = new ArrayList<>();

    @AfterEach
    void endThreads() throws InterruptedException {
        limiter.close();
        for (var thread : threads) {
            thread.join();
        }
    }

    /// A request that is let go at once.
    final RateLimiter.Turn go(RestRoute route, String major) throws InterruptedException {
        var turn = limiter.enter(request(route, major, Duration.ofMinutes(5)));
        turn.await();
        return turn;
    }

    final Waiter waiter(RestRoute route, String major) {
        return waiter(limiter.enter(request(route, major, Duration.ofMinutes(5))));
    }

    final Waiter waiter(RateLimiter.Turn turn) {
        var waiter = new Waiter(turn);
        waiting++;
        clock.awaitSleepers(waiting);
        return waiter;
    }

    private int waiting;

    private Thread start(Runnable body) {
        var thread = Thread.ofVirtual().start(body);
        threads.add(thread);
        return thread;
    }

    static RateLimiter.Request request(RestRoute route, String major, Duration longestWait) {
        return new RateLimiter.Request(route, major, true, longestWait);
    }

    static RateLimitAnswer answer(String bucket, int limit, int remaining, double resetAfter) {
        return new RateLimitAnswer(
                200,
                Optional.of(bucket),
                OptionalInt.of(limit),
                OptionalInt.of(remaining),
                Optional.of(Duration.ofNanos((long) (resetAfter * 1e9))),
                Optional.empty(),
                Scope.USER);
    }

    static RateLimitAnswer tooMany(Scope scope, double retryAfter, OptionalInt remaining) {
        return new RateLimitAnswer(
                429,
                Optional.empty(),
                remaining.isPresent() ? OptionalInt.of(5) : OptionalInt.empty(),
                remaining,
                remaining.isPresent() ? Optional.of(Duration.ofSeconds(1)) : Optional.empty(),
                Optional.of(Duration.ofNanos((long) (retryAfter * 1e9))),
                scope);
    }

    static RateLimitAnswer tooManyOf(
            String bucket, int limit, Duration resetAfter, Duration retryAfter) {
        return new RateLimitAnswer(
                429,
                Optional.of(bucket),
                OptionalInt.of(limit),
                OptionalInt.of(0),
                Optional.of(resetAfter),
                Optional.of(retryAfter),
                Scope.USER);
    }

    static RateLimitAnswer withStatus(int status) {
        return new RateLimitAnswer(
                status,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Scope.USER);
    }

    /// A request that waits on a thread of its own.
    final class Waiter {
        final RateLimiter.Turn turn;
        private final CountDownLatch ended = new CountDownLatch(1);
        private final Thread thread;
        private volatile Exception failure;

        Waiter(RateLimiter.Turn turn) {
            this.turn = turn;
            this.thread =
                    start(() -> {
                        try {
                            turn.await();
                        } catch (InterruptedException | RuntimeException e) {
                            failure = e;
                        } finally {
                            ended.countDown();
                        }
                    });
        }

        RateLimiter.Turn arrived() throws InterruptedException {
            ended.await();
            assertThat(failure).isNull();
            waiting--;
            return turn;
        }

        void stillWaits() {
            clock.awaitSleepers(waiting);
            assertThat(ended.getCount()).isEqualTo(1);
        }

        void interrupted() throws InterruptedException {
            thread.interrupt();
            endsWith(InterruptedException.class);
        }

        void endsWith(Class<? extends Exception> type) throws InterruptedException {
            ended.await();
            assertThat(failure).isInstanceOf(type);
            waiting--;
        }
    }
}
