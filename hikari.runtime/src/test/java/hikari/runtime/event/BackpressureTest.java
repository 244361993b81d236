package hikari.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.lifecycle.LifecycleState;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackpressureTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final DefaultEventManager events =
            new DefaultEventManager(
                    EventSettings.DEFAULT
                            .withCapacity(2)
                            .withCloseDeadline(Duration.ofSeconds(10)));

    @BeforeEach
    void start() {
        events.start();
    }

    @AfterEach
    void close() {
        if (events.isAlive()) {
            events.close();
        }
    }

    @Test
    void defect20WhoDispatchesBeyondTheBoundWaitsForRoom() {
        var hold = new CountDownLatch(1);
        var calls = new AtomicInteger();
        events.listen(
                Pinged.class,
                event -> {
                    hold.await();
                    calls.incrementAndGet();
                });
        events.dispatch(Pinged.of(1, 0));
        events.dispatch(Pinged.of(2, 1));
        var third = Waiting.on(() -> events.dispatch(Pinged.of(3, 2)));
        assertThat(third.isDone()).isFalse();
        hold.countDown();
        assertThat(third.outcome()).isEqualTo(Outcome.DONE);
        Waiting.until(() -> calls.get() == 3);
    }

    @Test
    void listenersThatWaitForEventsDoNotFillTheRoom() {
        var answered = new AtomicInteger();
        var waits = new CountDownLatch(5);
        events.listen(
                Pinged.class,
                event -> {
                    if (event.number() == 0) {
                        try (var waiter = events.expect(Pinged.class, next -> next.number() == 9)) {
                            waits.countDown();
                            waiter.await(LONG);
                            answered.incrementAndGet();
                        }
                    }
                });
        for (int i = 0; i < 5; i++) { // more than the room holds, all of one guild
            events.dispatch(Pinged.of(1, 0));
        }
        Waiting.on(waits);
        events.dispatch(Pinged.of(1, 9));
        Waiting.until(() -> answered.get() == 5);
    }

    @Test
    void whatAListenerDispatchesDoesNotWaitForRoom() {
        var seen = new CopyOnWriteArrayList<Integer>();
        events.listen(
                Pinged.class,
                event -> {
                    seen.add(event.number());
                    if (event.number() == 0) {
                        for (int i = 1; i <= 5; i++) {
                            events.dispatch(Pinged.of(1, i));
                        }
                    }
                });
        events.dispatch(Pinged.of(1, 0));
        Waiting.until(() -> seen.size() == 6);
        assertThat(seen).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aListenerMayAwaitTheListenersOfAnEventOfItsOwnKey() {
        var seen = new CopyOnWriteArrayList<Integer>();
        events.listen(
                Pinged.class,
                event -> {
                    if (event.number() == 0) {
                        assertThat(events.dispatchAndAwait(Pinged.of(1, 1), LONG)).isTrue();
                    }
                    seen.add(event.number());
                });
        events.dispatch(Pinged.of(1, 0));
        Waiting.until(() -> seen.size() == 2);
        assertThat(seen).containsExactly(1, 0);
    }

    @Test
    void closingTurnsAwayWhoWaitsForRoom() {
        var hold = new CountDownLatch(1);
        events.listen(Pinged.class, event -> hold.await());
        events.dispatch(Pinged.of(1, 0));
        events.dispatch(Pinged.of(2, 1));
        var third = Waiting.on(() -> events.dispatch(Pinged.of(3, 2)));
        var closer = Waiting.on(events::close);
        assertThat(third.outcome()).isEqualTo(Outcome.CONFLICT);
        hold.countDown();
        assertThat(closer.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void closeAwaitsRunningAndQueuedListeners() {
        var hold = new CountDownLatch(1);
        var calls = new AtomicInteger();
        events.listen(
                Pinged.class,
                event -> {
                    hold.await();
                    calls.incrementAndGet();
                });
        events.dispatch(Pinged.of(1, 0));
        events.dispatch(Pinged.of(1, 1));
        var closer = Waiting.on(events::close);
        Waiting.until(() -> events.state() == LifecycleState.CLOSING);
        assertThat(closer.isDone()).isFalse();
        hold.countDown();
        assertThat(closer.outcome()).isEqualTo(Outcome.DONE);
        assertThat(calls).hasValue(2);
    }

    @Test
    void defect3AStuckListenerDoesNotBlockTheCloseForEver() {
        var interrupted = new CountDownLatch(1);
        var calls = new AtomicInteger();
        events.listen(
                Pinged.class,
                event -> {
                    calls.incrementAndGet();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                });
        events.dispatch(Pinged.of(1, 0));
        events.dispatch(Pinged.of(1, 1)); // never called
        Waiting.until(() -> calls.get() == 1);
        try (var log = Log.of(DefaultEventManager.class)) {
            events.close(Duration.ofMillis(1));
            assertThat(log.messages())
                    .singleElement()
                    .asString()
                    .contains("WARN", getClass().getSimpleName(), "interrupted");
        }
        Waiting.on(interrupted);
        assertThat(calls).hasValue(1);
    }

    @Test
    void defect3CloseAndJoinFromAListenerDoNotDeadlock() {
        var after = new CountDownLatch(1);
        events.listen(
                Pinged.class,
                event -> {
                    events.close();
                    try {
                        events.join();
                    } finally {
                        after.countDown();
                    }
                });
        events.dispatch(Pinged.of(1, 0));
        Waiting.on(after);
        Waiting.until(() -> events.state() == LifecycleState.INACTIVE);
    }
}
