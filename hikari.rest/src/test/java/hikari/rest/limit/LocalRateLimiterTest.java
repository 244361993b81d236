package hikari.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.InvalidRequestLimitException;
import hikari.api.error.RateLimitTooLongException;
import hikari.api.spi.RateLimitAnswer.Scope;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class LocalRateLimiterTest extends LimiterScene {
    @Test
    void anUnknownBucketTakesOneRequestAtATime() throws InterruptedException {
        var first = go(SEND, "1");
        var second = waiter(SEND, "1");
        var elsewhere = go(SEND, "2");
        first.answered(answer("a", 5, 4, 5));
        second.arrived();
        elsewhere.close();
    }

    @Test
    void asManyAreInFlightAsTheBucketHasLeft() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 5, 4, 5));
        for (var i = 0; i < 4; i++) {
            go(SEND, "1");
        }
        var fifth = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(4_999));
        fifth.stillWaits();
        clock.advance(Duration.ofMillis(1));
        fifth.arrived();
    }

    @Test
    void aRequestThatWasNotAnsweredCountsUntilTheWindowEnds() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 2, 1, 5));
        go(SEND, "1").close();
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofSeconds(5));
        next.arrived();
    }

    @Test
    void answersOutOfOrderNeverRaiseWhatIsLeft() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 3, 2, 5));
        var second = go(SEND, "1");
        var third = go(SEND, "1");
        third.answered(answer("a", 3, 0, 5));
        second.answered(answer("a", 3, 1, 5));
        var fourth = waiter(SEND, "1");
        clock.advance(Duration.ofSeconds(5));
        fourth.arrived();
    }

    @Test
    void aWindowEndsAfterFractionsOfASecond() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 1, 0, 0.25));
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(249));
        next.stillWaits();
        clock.advance(Duration.ofMillis(1));
        next.arrived();
    }

    @Test
    void routesThatShareABucketShareItsLimit() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 2, 1, 5));
        go(EDIT, "1").answered(answer("a", 2, 0, 5));
        var sender = waiter(SEND, "1");
        var editor = waiter(EDIT, "1");
        clock.advance(Duration.ofSeconds(5));
        sender.arrived();
        editor.arrived();
    }

    @Test
    void whoWaitedForAnUnknownBucketMovesToTheKnownOneInOrder() throws InterruptedException {
        var first = go(SEND, "1");
        var second = waiter(SEND, "1");
        var third = waiter(SEND, "1");
        first.answered(answer("a", 1, 0, 5));
        clock.advance(Duration.ofSeconds(5));
        second.arrived().answered(answer("a", 1, 0, 5));
        third.stillWaits();
        clock.advance(Duration.ofSeconds(5));
        third.arrived();
    }

    @Test
    void aBucketThatChangesItsNameTakesItsWaitersAlong() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 2, 1, 60));
        var inFlight = go(SEND, "1");
        var waiter = waiter(SEND, "1");
        inFlight.answered(answer("b", 5, 4, 5));
        waiter.arrived();
    }

    @Test
    void aLimitThatChangesHoldsFromTheNextAnswerOn() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 1, 0, 5));
        clock.advance(Duration.ofSeconds(5));
        go(SEND, "1").answered(answer("a", 3, 2, 5));
        go(SEND, "1");
        go(SEND, "1");
        waiter(SEND, "1").stillWaits();
    }

    @Test
    void noMoreThanFiftyGoWithinASecond() throws InterruptedException {
        for (var i = 0; i < 50; i++) {
            go(SEND, "c" + i).answered(answer("a", 5, 4, 5));
            clock.advance(Duration.ofMillis(10));
        }
        var next = waiter(SEND, "another");
        clock.advance(Duration.ofMillis(499));
        next.stillWaits();
        clock.advance(Duration.ofMillis(1));
        next.arrived();
    }

    @Test
    void aRequestCountsGloballyFromItsAnswerOnSinceItMayHaveBeenLongOnTheWay()
            throws InterruptedException {
        var slow = go(SEND, "slow");
        clock.advance(Duration.ofMillis(900));
        for (var i = 0; i < 49; i++) {
            go(SEND, "c" + i);
        }
        slow.answered(answer("a", 5, 4, 5));
        var next = waiter(SEND, "another");
        clock.advance(Duration.ofMillis(999));
        next.stillWaits();
        clock.advance(Duration.ofMillis(1));
        next.arrived();
    }

    @Test
    void whoIsNotAnsweredForLongDoesNotHoldEverybodyBack() throws InterruptedException {
        for (var i = 0; i < 50; i++) {
            go(SEND, "c" + i);
        }
        var next = waiter(SEND, "another");
        clock.advance(Duration.ofMillis(1_999));
        next.stillWaits();
        clock.advance(Duration.ofMillis(1));
        next.arrived();
    }

    @Test
    void exemptRequestsDoNotWaitForTheGlobalLimit() throws InterruptedException {
        for (var i = 0; i < 50; i++) {
            go(SEND, "c" + i);
        }
        var exempt = new RateLimiter.Request(EDIT, "x", false, Duration.ofMinutes(5));
        limiter.enter(exempt).await();
    }

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
    void fiftyThreadsOnOneBucketGoInTheOrderInWhichTheyCame() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 5, 0, 5));
        var waiters = new ArrayList<Waiter>();
        for (var i = 0; i < 50; i++) {
            waiters.add(waiter(SEND, "1"));
        }
        for (var window = 0; window < 10; window++) {
            clock.advance(Duration.ofSeconds(5));
            for (var waiter : waiters.subList(5 * window, 5 * window + 5)) {
                waiter.arrived();
            }
            for (var later : waiters.subList(5 * window + 5, 50)) {
                later.stillWaits();
            }
            for (var waiter : waiters.subList(5 * window, 5 * window + 5)) {
                waiter.turn.answered(answer("a", 5, 0, 5));
            }
        }
    }

    @Test
    void defect14ACancelledWaiterGivesItsPlaceBack() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 1, 0, 5));
        var cancelled = new ArrayList<Waiter>();
        for (var i = 0; i < 1_000; i++) {
            cancelled.add(waiter(SEND, "1"));
        }
        var last = waiter(SEND, "1");
        for (var waiter : cancelled) {
            waiter.interrupted();
        }
        clock.advance(Duration.ofSeconds(5));
        last.arrived();
    }

    @Test
    void aWaiterThatIsCancelledInTheGlobalQueueGivesItsPlaceInTheBucketBack()
            throws InterruptedException {
        go(SEND, "1").answered(answer("a", 1, 0, 0.5));
        for (var i = 0; i < 49; i++) {
            go(EDIT, "c" + i);
        }
        clock.advance(Duration.ofMillis(500));
        waiter(SEND, "1").interrupted();
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(1_500));
        next.arrived();
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
    void closingEndsAllWaits() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 1, 0, 5));
        var waiter = waiter(SEND, "1");
        limiter.close();
        waiter.endsWith(ComponentStateConflictException.class);
        var late = limiter.enter(request(SEND, "1", Duration.ofMinutes(5)));
        assertThatThrownBy(late::await).isInstanceOf(ComponentStateConflictException.class);
    }

    @Test
    void bucketsThatNobodyUsesAreForgotten() throws InterruptedException {
        for (var i = 0; i < 1_000; i++) {
            go(SEND, "c" + i).answered(answer("a", 5, 4, 5));
            clock.advance(Duration.ofMillis(25));
        }
        clock.advance(Duration.ofMinutes(2));
        go(SEND, "last");
        assertThat(limiter.bucketCount()).isEqualTo(1);
    }

    @Test
    void placesOfASlidingWindowComeBackOneByOne() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 5, 4, 1));
        go(SEND, "1").answered(answer("a", 5, 3, 2));
        go(SEND, "1").answered(answer("a", 5, 2, 3));
        go(SEND, "1").answered(answer("a", 5, 1, 4));
        go(SEND, "1").answered(answer("a", 5, 0, 5));
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(999));
        next.stillWaits();
        clock.advance(Duration.ofMillis(1));
        next.arrived();
    }

    @Test
    void aSlidingWindowThatIsRefusedIsTakenForAFixedOne() throws InterruptedException {
        placesOfASlidingWindowComeBackOneByOne();
        var refused = waiter(SEND, "1");
        clock.advance(Duration.ofSeconds(1));
        refused.arrived().answered(tooManyOf("a", 5, Duration.ofSeconds(4), Duration.ofSeconds(1)));
        var again = waiter(refused.turn);
        clock.advance(Duration.ofMillis(3_999));
        again.stillWaits();
        clock.advance(Duration.ofMillis(1));
        again.arrived();
    }

    @Test
    void theEndOfAFixedWindowIsWhatAllItsAnswersAgreeOn() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 5, 4, 5));
        var slow = go(SEND, "1");
        clock.advance(Duration.ofMillis(200));
        // Counted after 100 ms: its window ends after 5 s, not after 5.1 s.
        slow.answered(answer("a", 5, 3, 4.9));
        for (var i = 0; i < 3; i++) {
            go(SEND, "1").close();
        }
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(4_799));
        next.stillWaits();
        clock.advance(Duration.ofMillis(1));
        next.arrived();
    }

    @Test
    void anAnswerFromAWindowThatIsOverDoesNotEndTheNextOneEarly() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 2, 1, 5));
        var late = go(SEND, "1");
        clock.advance(Duration.ofSeconds(5));
        var first = go(SEND, "1");
        first.answered(answer("a", 2, 1, 5));
        late.answered(answer("a", 2, 0, 0.1));
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(4_999));
        next.stillWaits();
        clock.advance(Duration.ofMillis(1));
        next.arrived();
    }

    @Test
    void aLimitThatFallsToOneHoldsAtOnce() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 5, 4, 5));
        var second = go(SEND, "1");
        second.answered(answer("a", 1, 0, 2));
        var third = waiter(SEND, "1");
        var fourth = waiter(SEND, "1");
        clock.advance(Duration.ofSeconds(5));
        third.arrived().answered(answer("a", 1, 0, 2));
        fourth.stillWaits();
        clock.advance(Duration.ofSeconds(2));
        fourth.arrived();
    }

    @Test
    void whoIsInFlightWhenABucketChangesItsNameCountsInTheNewOne() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 5, 4, 60));
        var first = go(SEND, "1");
        go(SEND, "1");
        go(SEND, "1");
        first.answered(answer("b", 3, 2, 5));
        var waiter = waiter(SEND, "1");
        clock.advance(Duration.ofSeconds(5));
        waiter.arrived();
    }

    @Test
    void theNameThatABucketHasElsewhereDoesNotSplitAQueue() throws InterruptedException {
        var first = go(SEND, "1");
        var second = waiter(SEND, "1");
        go(SEND, "2").answered(answer("a", 5, 4, 5));
        var third = waiter(SEND, "1");
        first.answered(answer("a", 1, 0, 5));
        clock.advance(Duration.ofSeconds(5));
        second.arrived();
        third.stillWaits();
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
