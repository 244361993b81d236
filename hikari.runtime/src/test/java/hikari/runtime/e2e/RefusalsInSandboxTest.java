package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.error.ForbiddenException;
import hikari.api.error.InvalidRequestLimitException;
import hikari.sandbox.RestFault;
import hikari.sandbox.RestFault.Scope;
import hikari.sandbox.RestFaults;
import hikari.sandbox.RestRequest;
import hikari.sandbox.SandboxClock;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the REST client does once it is refused, over real sockets: whom a 429 holds back and how
/// long, whatever the server's clock says, and when nothing is sent any more.
@Timeout(120)
class RefusalsInSandboxTest {
    private static final Duration WAIT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static void refuseOnce(LimitedSandbox it, Scope scope, Duration wait) {
        var refusal = new RestFault.RateLimited(scope, wait);
        it.sandbox.restFaults().add(RestFaults.Match.ALL, refusal, 1);
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void whatIsRefusedIsSentOnceMoreWhenTheTimeIsOverAndNotBefore(Scope scope) {
        try (var it = new LimitedSandbox()) {
            var wait = scope == Scope.EDGE ? Duration.ofSeconds(1) : WAIT;
            refuseOnce(it, scope, wait);
            it.send(it.general(), "message");
            assertThat(it.sent()).extracting(RestRequest::status).containsExactly(429, 200);
            assertThat(it.sent().getLast().at()).isAfterOrEqualTo(end(it.sent().getFirst(), wait));
        }
    }

    private static Instant end(RestRequest refused, Duration wait) {
        return refused.at().plus(wait);
    }

    @ParameterizedTest
    @EnumSource(names = {"USER", "SHARED"})
    void theLimitOfABucketHoldsBackItsOwnRequestsAndNoOthers(Scope scope) {
        try (var it = new LimitedSandbox()) {
            refuseOnce(it, scope, LONG);
            var refused = Waiting.on(() -> it.send(it.general(), "refused"));
            it.awaitLearned(1);
            var next = Waiting.on(() -> it.send(it.general(), "behind it"));
            it.send(it.random(), "elsewhere");
            it.client.channels().triggerTyping(Snowflake.of(it.general()));
            assertThat(it.carriedOut()).containsExactly("elsewhere");
            assertThat(it.refused()).hasSize(1);
            assertThat(List.of(refused.isDone(), next.isDone())).containsOnly(false);
            List.of(refused, next).forEach(Waiting::interrupt);
            assertThat(List.of(refused.outcome(), next.outcome())).containsOnly(Outcome.FAILED);
        }
    }

    @ParameterizedTest
    @CsvSource({"GLOBAL, 300", "EDGE, 1000"})
    void aLimitOverAllOperationsHoldsBackEverything(Scope scope, long millis) {
        try (var it = new LimitedSandbox()) {
            refuseOnce(it, scope, Duration.ofMillis(millis));
            it.sending(it.general(), "refused");
            it.awaitLearned(1);
            it.sending(it.general(), "behind it");
            it.sending(it.random(), "elsewhere");
            it.call(() -> it.client.channels().triggerTyping(Snowflake.of(it.general())));
            it.call(() -> it.client.users().fetchMe());
            it.allDone();
            var requests = new ArrayList<>(it.sandbox.requests());
            var end = end(requests.removeFirst(), Duration.ofMillis(millis));
            assertThat(it.refused()).hasSize(1);
            assertThat(requests).hasSize(5);
            assertThat(requests)
                    .allSatisfy(request -> assertThat(request.at()).isAfterOrEqualTo(end));
        }
    }

    @Test
    void aSharedLimitIsNoInvalidRequestAndTheOthersAre() {
        try (var it = new LimitedSandbox()) {
            refuseOnce(it, Scope.SHARED, Duration.ofMillis(1));
            it.send(it.general(), "shared");
            assertThat(it.sandbox.restLimits().invalidRequests()).isZero();
            refuseOnce(it, Scope.USER, Duration.ofMillis(1));
            it.send(it.general(), "its own");
            assertThat(it.sandbox.restLimits().invalidRequests()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, 60})
    void defect15AServerClockThatIsAMinuteOffChangesNothing(int seconds) {
        var clock = new Skewed(SandboxClock.system(), Duration.ofSeconds(seconds));
        var options = SandboxOptions.builder().clock(() -> clock).build();
        try (var it = new LimitedSandbox(options)) {
            it.limit(LimitedSandbox.MESSAGES, "messages", 5, Duration.ofMillis(200));
            var contents = new ArrayList<>(it.sendingAll(it.general(), "message ", 13));
            it.allDone();
            assertThat(it.refused()).isEmpty();
            for (var scope : List.of(Scope.USER, Scope.GLOBAL, Scope.SHARED)) {
                refuseOnce(it, scope, WAIT);
                it.send(it.general(), scope.name());
                contents.add(scope.name());
                var sent = it.sent();
                assertThat(sent.getLast().at())
                        .isAfterOrEqualTo(end(sent.get(sent.size() - 2), WAIT));
            }
            assertThat(it.refused()).hasSize(3);
            assertThat(it.carriedOut()).containsExactlyInAnyOrderElementsOf(contents);
        }
    }

    /// A clock that is off, by which dates and absolute times in answers are off as well.
    private record Skewed(SandboxClock clock, Duration by) implements SandboxClock {
        @Override
        public Instant now() {
            return clock.now().plus(by);
        }

        @Override
        public Timer after(Duration delay, Runnable action) {
            return clock.after(delay, action);
        }

        @Override
        public void close() {
            clock.close();
        }
    }

    /// Through an operation that the limit over all does not slow down.
    @Test
    void theClientStopsBeforeTenThousandRequestsInTenMinutesWereInvalid()
            throws InterruptedException {
        try (var it = new LimitedSandbox()) {
            var forbidden = new RestFaults.Match("GET", "/webhooks");
            it.sandbox.restFaults().add(forbidden, new RestFault.Status(403), RestFaults.FOR_EVER);
            var refused = new AtomicInteger();
            var threads = new ArrayList<Thread>();
            for (var i = 0; i < 16; i++) {
                var token = "token" + i;
                threads.add(Thread.ofVirtual().start(() -> askUntilStopped(it, token, refused)));
            }
            for (var thread : threads) {
                thread.join();
            }
            assertThat(refused.get()).isGreaterThan(9_000).isLessThan(10_000);
            assertThat(it.sandbox.restLimits().invalidRequests()).isEqualTo(refused.get());
            assertThat(it.sandbox.restLimits().isBanned()).isFalse();
            var me = Outcome.of(() -> it.client.users().fetchMe());
            assertThat(me).isEqualTo(Outcome.FAILED);
            assertThat(it.sandbox.requests()).noneMatch(asked -> asked.path().endsWith("/@me"));
        }
    }

    private static void askUntilStopped(LimitedSandbox it, String token, AtomicInteger refused) {
        var application = Snowflake.of(it.sandbox.applicationId());
        while (true) {
            try {
                it.client.interactions().fetchOriginal(application, token);
            } catch (ForbiddenException e) {
                refused.incrementAndGet();
            } catch (InvalidRequestLimitException e) {
                return;
            }
        }
    }
}
