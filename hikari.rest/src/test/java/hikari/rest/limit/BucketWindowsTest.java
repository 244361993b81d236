package hikari.rest.limit;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// When a bucket takes more: what its answers tell of its window.
@Timeout(10)
class BucketWindowsTest extends LimiterScene {
    @Test
    void aRequestThatWasNotAnsweredCountsUntilTheWindowEnds() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 2, 1, 5));
        go(SEND, "1").close();
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofSeconds(5));
        next.arrived();
    }

    @Test
    void aRequestThatWasNotAnsweredMayComeBackOneByOneAfterWhatIsKnown()
            throws InterruptedException {
        go(SEND, "1").answered(answer("a", 5, 4, 1));
        go(SEND, "1").close();
        clock.advance(Duration.ofSeconds(2));
        for (var i = 0; i < 4; i++) {
            go(SEND, "1");
        }
        var fifth = waiter(SEND, "1");
        fifth.stillWaits();
        clock.advance(Duration.ofSeconds(1));
        fifth.arrived();
    }

    @Test
    void aRequestThatIsNotWaitedForMayBeCountedLater() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 2, 1, 5));
        var second = go(SEND, "1");
        clock.advance(Duration.ofMillis(100));
        second.answered(answer("a", 2, 0, 4.9));
        clock.advance(Duration.ofMillis(4_900));
        go(SEND, "1").close();
        // It began a window as late as after a second.
        clock.advance(Duration.ofMillis(5_500));
        go(SEND, "1");
        var other = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(499));
        other.stillWaits();
        clock.advance(Duration.ofMillis(1));
        other.arrived();
    }

    @Test
    void aForgottenBucketStillCountsWhatWasNotAnswered() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 1, 0, 5));
        clock.advance(Duration.ofMinutes(2));
        go(SEND, "1").close();
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(5_999));
        next.stillWaits();
        clock.advance(Duration.ofMillis(1));
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
    void aLimitThatChangesHoldsFromTheNextAnswerOn() throws InterruptedException {
        go(SEND, "1").answered(answer("a", 1, 0, 5));
        clock.advance(Duration.ofSeconds(5));
        go(SEND, "1").answered(answer("a", 3, 2, 5));
        go(SEND, "1");
        go(SEND, "1");
        waiter(SEND, "1").stillWaits();
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

    /// A program that has just started is slow, and so may its first answers be.
    @Test
    void anAnswerThatTookLongDoesNotMoveTheEndOfTheWindowThatItIsCertainlyOf()
            throws InterruptedException {
        go(SEND, "1").answered(answer("a", 5, 4, 5));
        var second = go(SEND, "1");
        var slow = go(SEND, "1");
        clock.advance(Duration.ofMillis(100));
        second.answered(answer("a", 5, 3, 4.9));
        clock.advance(Duration.ofMillis(3_900));
        // Counted after 100 ms, and answered almost 4 s later.
        slow.answered(answer("a", 5, 2, 4.9));
        go(SEND, "1");
        go(SEND, "1");
        var next = waiter(SEND, "1");
        clock.advance(Duration.ofMillis(999));
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
}
