package hikari.rest.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hikari.api.error.InvalidRequestLimitException;
import hikari.api.error.RestRoute;
import hikari.api.spi.RateLimiter;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Many tokens behind one address.
@Timeout(60)
class AddressGuardTest {
    private final ManualClock clock = new ManualClock();
    private final AddressGuard guard = new AddressGuard(clock);
    private final RateLimiter one = guard.around(new NoLimits(clock));
    private final RateLimiter other = guard.around(new NoLimits(clock));

    private static RateLimiter.Turn enter(RateLimiter limiter) {
        return limiter.enter(
                new RateLimiter.Request(
                        new RestRoute("GET", "/users/@me"), "", true, Duration.ofMinutes(5)));
    }

    private static void await(RateLimiter.Turn turn) {
        try {
            turn.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void invalid(int count) {
        for (var i = 0; i < count; i++) {
            var turn = enter(i % 2 == 0 ? one : other);
            await(turn);
            turn.answered(LocalRateLimiterTest.withStatus(401));
        }
    }

    private List<RateLimiter.Turn> inFlight(int count) {
        var turns = new ArrayList<RateLimiter.Turn>();
        for (var i = 0; i < count; i++) {
            turns.add(enter(one));
            await(turns.getLast());
        }
        return turns;
    }

    @Test
    void invalidRequestsOfAllTokensAreCountedTogether() {
        invalid(InvalidRequests.ALLOWED);
        assertThatExceptionOfType(InvalidRequestLimitException.class)
                .isThrownBy(() -> await(enter(one)));
        assertThatExceptionOfType(InvalidRequestLimitException.class)
                .isThrownBy(() -> await(enter(other)));
        clock.advance(Duration.ofMinutes(11));
        await(enter(other));
    }

    @Test
    void thoseInFlightCountAsIfAllWouldBeInvalid() {
        var turns = inFlight(InvalidRequests.MOST);
        var waiting = Waiting.on(() -> await(enter(other)));
        clock.awaitSleepers(1);
        turns.getFirst().answered(LocalRateLimiterTest.withStatus(200));
        assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void aPlaceIsGivenBackOnceWhenNoAnswerCame() {
        var turns = inFlight(InvalidRequests.MOST);
        turns.getFirst().close();
        turns.getFirst().close();
        await(enter(other));
        var waiting = Waiting.on(() -> await(enter(other)));
        clock.awaitSleepers(1);
        assertThat(waiting.isDone()).isFalse();
        turns.get(1).close();
        assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void whoWaitsForRoomIsLetGoWithAConflictWhenTheirsClosesAndNobodyElse() {
        inFlight(InvalidRequests.MOST);
        var ofOne = Waiting.on(() -> await(enter(one)));
        clock.awaitSleepers(1);
        var ofOther = Waiting.on(() -> await(enter(other)));
        clock.awaitSleepers(2);
        one.close();
        assertThat(ofOne.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(ofOther.isDone()).isFalse();
        clock.awaitSleepers(1);
        clock.advance(Duration.ofMinutes(6));
        assertThat(ofOther.outcome()).isEqualTo(Outcome.FAILED);
    }
}
