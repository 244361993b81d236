package hikari.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.spi.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who goes next: buckets, their names, the limit over all operations, those who give up.
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
}
