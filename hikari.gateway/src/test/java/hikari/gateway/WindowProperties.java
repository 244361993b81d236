package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Limits by time: sends, identify slots, waits between attempts.
class WindowProperties {
    @Property
    void noWindowEverHoldsMoreSendsThanAllowed(
            @ForAll @IntRange(min = 1, max = 8) int limit,
            @ForAll @Size(max = 60) List<@IntRange(max = 500) Integer> pauses) {
        var time = new ManualTime();
        var window = new SendWindow(time, limit, Duration.ofMillis(1_000));
        var sends = new ArrayList<Long>();
        for (var pause : pauses) {
            time.advance(Duration.ofMillis(pause));
            var inWindow = sends.stream().filter(at -> at > time.nanos() - 1_000_000_000L).count();
            assertThat(window.acquireNow(0)).isEqualTo(inWindow < limit);
            if (inWindow < limit) {
                sends.add(time.nanos());
            }
        }
    }

    @Property(tries = 50)
    void aBucketGivesOneSlotAWindowFirstComeFirstServedAndSkipsThoseWhoGaveUp(
            @ForAll @Size(min = 1, max = 6) List<Boolean> gaveUp) {
        var time = new ManualTime();
        var slots = new LocalIdentifySlots(time);
        acquire(slots, 7);
        var served = new ArrayList<Integer>();
        var waiters = new ArrayList<Waiting>();
        for (var i = 0; i < gaveUp.size(); i++) {
            var number = i;
            waiters.add(
                    Waiting.on(() -> {
                        acquire(slots, 7);
                        served.add(number);
                    }));
        }
        acquire(slots, 8); // another bucket waits for nobody
        for (var i = 0; i < gaveUp.size(); i++) {
            if (gaveUp.get(i)) {
                waiters.get(i).interrupt();
                waiters.get(i).outcome();
            }
        }
        var expected = new ArrayList<Integer>();
        for (var i = 0; i < gaveUp.size(); i++) {
            if (!gaveUp.get(i)) {
                time.pass(LocalIdentifySlots.WINDOW);
                waiters.get(i).outcome();
                expected.add(i);
                assertThat(served).isEqualTo(expected);
            }
        }
    }

    /// An IDENTIFY that was held up on its way must not come too close to the next one.
    @Example
    void aWindowCountsFromTheAnswer() {
        var time = new ManualTime();
        var slots = new LocalIdentifySlots(time);
        acquire(slots, 7);
        var next = Waiting.on(() -> acquire(slots, 7));
        time.awaitSleeper(LocalIdentifySlots.WINDOW);
        time.advance(Duration.ofMillis(300));
        slots.answered(7);
        slots.answered(8); // another bucket's
        time.advance(LocalIdentifySlots.WINDOW.minusMillis(300));
        time.awaitSleeper(Duration.ofMillis(300));
        assertThat(next.isDone()).isFalse();
        time.pass(Duration.ofMillis(300));
        next.outcome();
    }

    @Property
    void waitsGrowWithinTheirBoundsAndStartAgainFromNothing(
            @ForAll @IntRange(min = 1, max = 60) int attempts, @ForAll long chance) {
        var surroundings =
                new Surroundings(
                        new ManualTime(),
                        () -> chance,
                        address -> {
                            throw new AssertionError("not here");
                        });
        var backoff = new Backoff(surroundings, Duration.ofSeconds(1), Duration.ofSeconds(60));
        assertThat(backoff.next()).isZero();
        for (var i = 0; i < attempts; i++) {
            var whole = Math.min(60_000, 1_000L << Math.min(i, 20));
            assertThat(backoff.next().toMillis()).isBetween(whole / 2, whole);
        }
        backoff.relax();
        assertThat(backoff.next().toMillis()).isBetween(500L, 1_000L);
        backoff.reset();
        assertThat(backoff.next()).isZero();
    }

    @Example
    void aWaiterForASendThatHasNoMoreUseEnds() {
        var time = new ManualTime();
        var window = new SendWindow(time, 1, Duration.ofSeconds(60));
        assertThat(window.acquireNow(0)).isTrue();
        var end = new CountDownLatch(1);
        var result = new ArrayList<Boolean>();
        var waiter = Waiting.on(() -> result.add(acquire(window, end)));
        end.countDown();
        waiter.outcome();
        assertThat(result).containsExactly(false);
    }

    private static boolean acquire(SendWindow window, CountDownLatch end) {
        try {
            return window.acquire(0, end);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void acquire(LocalIdentifySlots slots, int bucket) {
        try {
            slots.acquire(bucket);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
