package hikari.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.InvalidRequestLimitException;
import hikari.api.error.RateLimitTooLongException;
import hikari.api.spi.RateLimitAnswer.Scope;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What holds whom back after a 429, and when nothing is sent any more.
@Timeout(10)
class RefusedRequestsTest extends LimiterScene {
    @Test
    void aGlobalLimitThatWasHitHoldsEverythingBack() throws InterruptedException {
        go(SEND, "1").answered(tooMany(Scope.GLOBAL, 3, OptionalInt.empty()));
        var elsewhere = waiter(EDIT, "2");
        clock.advance(Duration.ofMillis(2_999));
        elsewhere.stillWaits();
        clock.advance(Duration.ofMillis(1));
        elsewhere.arrived();
    }

    @Test
    void aSharedLimitHoldsItsBucketBackOnly() throws InterruptedException {
        go(SEND, "1").answered(tooMany(Scope.SHARED, 3, OptionalInt.of(4)));
        go(EDIT, "1").close();
        var same = waiter(SEND, "1");
        clock.advance(Duration.ofSeconds(3));
        same.arrived();
    }

    @Test
    void aLimitWithinAnOperationHoldsBackOnlyTheRequestThatHitIt() throws InterruptedException {
        var renaming = limiter.enter(request(EDIT, "1", Duration.ofHours(1)));
        renaming.await();
        renaming.answered(tooMany(Scope.USER, 600, OptionalInt.of(4)));
        go(EDIT, "1").answered(answer("a", 5, 4, 5));
        var again = waiter(renaming);
        clock.advance(Duration.ofSeconds(599));
        again.stillWaits();
        clock.advance(Duration.ofSeconds(1));
        again.arrived();
    }

    @Test
    void aRepeatedRequestGoesBeforeThoseThatCameLater() throws InterruptedException {
        var first = go(SEND, "1");
        var second = waiter(SEND, "1");
        first.answered(tooMany(Scope.USER, 2, OptionalInt.empty()));
        var again = waiter(first);
        clock.advance(Duration.ofSeconds(2));
        again.arrived().answered(answer("a", 1, 0, 5));
        second.stillWaits();
    }

    @Test
    void aWaitThatIsKnownToBeTooLongFailsAtOnce() throws InterruptedException {
        go(SEND, "1").answered(tooMany(Scope.USER, 400, OptionalInt.of(0)));
        var turn = limiter.enter(request(SEND, "1", Duration.ofSeconds(300)));
        assertThatThrownBy(turn::await)
                .isInstanceOfSatisfying(
                        RateLimitTooLongException.class,
                        e -> {
                            assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(400));
                            assertThat(e.longestWait()).isEqualTo(Duration.ofSeconds(300));
                            assertThat(e.route()).isEqualTo(SEND);
                        });
    }

    @Test
    void allWaitsOfARequestTogetherStayWithinItsLongestWait() throws InterruptedException {
        var turn = limiter.enter(request(SEND, "1", Duration.ofSeconds(10)));
        turn.await();
        turn.answered(tooMany(Scope.USER, 6, OptionalInt.of(0)));
        var again = waiter(turn);
        clock.advance(Duration.ofSeconds(6));
        again.arrived().answered(tooMany(Scope.USER, 6, OptionalInt.of(0)));
        assertThatThrownBy(turn::await).isInstanceOf(RateLimitTooLongException.class);
    }

    @Test
    void noRequestIsSentWhenTooManyWereInvalid() throws InterruptedException {
        for (var i = 0; i < InvalidRequests.ALLOWED; i++) {
            go(SEND, "1").answered(withStatus(i % 2 == 0 ? 403 : 401));
            clock.advance(Duration.ofMillis(21));
        }
        var turn = limiter.enter(request(SEND, "1", Duration.ofMinutes(5)));
        assertThatThrownBy(turn::await).isInstanceOf(InvalidRequestLimitException.class);
        clock.advance(Duration.ofMinutes(10));
        turn.await();
    }

    @Test
    void sharedLimitsAreNotInvalidRequests() throws InterruptedException {
        for (var i = 0; i < InvalidRequests.ALLOWED + 1; i++) {
            go(SEND, "1").answered(tooMany(Scope.SHARED, 0.02, OptionalInt.empty()));
            clock.advance(Duration.ofMillis(25));
        }
        go(SEND, "1");
    }

    @Test
    void whoAlreadyWaitsIsNotSentEitherWhenTooManyWereInvalid() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 1, 0, 250));
        var waiting = waiter(SEND, "1");
        for (var i = 0; i < InvalidRequests.ALLOWED; i++) {
            go(EDIT, "1").answered(withStatus(403));
            clock.advance(Duration.ofMillis(21));
        }
        waiting.endsWith(InvalidRequestLimitException.class);
    }

    @Test
    void neverMayTenThousandBeInvalidEvenIfAllInFlightAre() throws InterruptedException {
        var exempt = new RateLimiter.Request(EDIT, "x", false, Duration.ofMinutes(5));
        var opened = limiter.enter(exempt);
        opened.await();
        opened.answered(withStatus(200));
        var inFlight = new ArrayList<RateLimiter.Turn>();
        for (var i = 0; i < InvalidRequests.MOST; i++) {
            var turn = limiter.enter(exempt);
            turn.await();
            inFlight.add(turn);
        }
        var next = waiter(limiter.enter(exempt));
        next.stillWaits();
        inFlight.removeLast().answered(withStatus(200));
        next.arrived();
        for (var turn : inFlight.subList(0, InvalidRequests.ALLOWED)) {
            turn.answered(withStatus(401));
        }
        assertThatThrownBy(limiter.enter(exempt)::await)
                .isInstanceOf(InvalidRequestLimitException.class);
    }
}
