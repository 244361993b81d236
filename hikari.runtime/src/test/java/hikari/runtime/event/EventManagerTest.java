package hikari.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.EventTimeoutException;
import hikari.api.event.Event;
import hikari.api.event.EventListener;
import hikari.api.event.EventManager.Order;
import hikari.api.event.ExceptionEvent;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventManagerTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);

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
    void defect20EventsOfOneKeyReachAListenerInOrder() {
        var seen = new CopyOnWriteArrayList<Integer>();
        var hold = new CountDownLatch(1);
        events.listen(
                Pinged.class,
                event -> {
                    if (event.key() == 1) {
                        if (event.number() == 0) {
                            hold.await();
                        }
                        seen.add(event.number());
                    }
                });
        IntStream.range(0, 100).forEach(i -> events.dispatch(Pinged.of(1, i)));
        // whatever does not wait for the first has had its turn when these have
        IntStream.range(2, 50).forEach(key -> events.dispatch(Pinged.of(key, 0)));
        assertThat(events.dispatchAndAwait(Pinged.of(51, 0), LONG)).isTrue();
        assertThat(seen).isEmpty();
        hold.countDown();
        assertThat(events.dispatchAndAwait(Pinged.of(1, 100), LONG)).isTrue();
        assertThat(seen).containsExactlyElementsOf(IntStream.rangeClosed(0, 100).boxed().toList());
    }

    @Test
    void eventsOfDifferentKeysRunSideBySide() {
        var together = new CyclicBarrier(3);
        events.listen(Pinged.class, event -> together.await(30, TimeUnit.SECONDS));
        events.dispatch(Pinged.of(1, 0));
        events.dispatch(Pinged.of(2, 0));
        assertThat(events.dispatchAndAwait(Pinged.of(3, 0), LONG)).isTrue();
    }

    @Test
    void eventsWithoutAKeyRunSideBySide() {
        var together = new CyclicBarrier(2);
        events.listen(Pinged.class, event -> together.await(30, TimeUnit.SECONDS));
        events.dispatch(Pinged.of(0, 0));
        assertThat(events.dispatchAndAwait(Pinged.of(0, 1), LONG)).isTrue();
    }

    @Test
    void aListenerThatAsksForNoOrderRunsBesideItself() {
        var together = new CyclicBarrier(2);
        events.listen(Pinged.class, Order.NONE, event -> together.await(30, TimeUnit.SECONDS));
        events.dispatch(Pinged.of(1, 0));
        assertThat(events.dispatchAndAwait(Pinged.of(1, 1), LONG)).isTrue();
    }

    @Test
    void listenersOfASupertypeGetEveryEvent() throws InterruptedException {
        var seen = new LinkedBlockingQueue<Event>();
        events.listen(Event.class, seen::add);
        events.dispatch(Pinged.of(1, 0));
        assertThat(seen.poll(30, TimeUnit.SECONDS)).isEqualTo(Pinged.of(1, 0));
    }

    @Test
    void aClosedSubscriptionIsNotCalledAgain() {
        var calls = new AtomicInteger();
        var hold = new CountDownLatch(1);
        var subscription =
                events.listen(
                        Pinged.class,
                        event -> {
                            calls.incrementAndGet();
                            hold.await();
                        });
        events.dispatch(Pinged.of(1, 0));
        events.dispatch(Pinged.of(1, 1)); // waits in the lane
        Waiting.until(() -> calls.get() == 1);
        subscription.close();
        subscription.close();
        assertThat(events.isWanted(Pinged.class)).isFalse();
        hold.countDown();
        events.close();
        assertThat(calls).hasValue(1);
    }

    @Test
    void wantedFollowsListenersWaitersAndStreams() {
        assertThat(events.isWanted(Pinged.class)).isFalse();
        try (var stream = events.stream(Event.class, 1)) {
            assertThat(events.isWanted(Pinged.class)).isTrue();
            assertThat(stream.dropped()).isZero();
        }
        assertThat(events.isWanted(Pinged.class)).isFalse();
        try (var waiter = events.expect(Pinged.class, event -> true)) {
            assertThat(events.isWanted(Pinged.class)).isTrue();
            events.dispatch(Pinged.of(1, 0));
            assertThat(events.isWanted(Pinged.class)).as("after the waiter was served").isFalse();
            assertThat(waiter.await(LONG)).isEqualTo(Pinged.of(1, 0));
        }
    }

    @Test
    void aWaiterMissesNothingBetweenExpectAndAwait() {
        try (var waiter = events.expect(Pinged.class, event -> event.number() == 2)) {
            IntStream.range(0, 4).forEach(i -> events.dispatch(Pinged.of(1, i)));
            assertThat(waiter.await(Duration.ZERO).number()).isEqualTo(2);
        }
    }

    @Test
    void aWaiterTimesOutAndIsGone() {
        assertThatThrownBy(() -> events.waitFor(Pinged.class, event -> true, Duration.ofMillis(1)))
                .isInstanceOf(EventTimeoutException.class);
        assertThat(events.isWanted(Pinged.class)).isFalse();
    }

    @Test
    void aPredicateThatThrowsHarmsItsWaiterOnly() {
        var seen = new CopyOnWriteArrayList<Integer>();
        events.listen(Pinged.class, event -> seen.add(event.number()));
        try (var waiter =
                events.expect(
                        Pinged.class,
                        event -> {
                            throw new IllegalStateException("of the predicate");
                        })) {
            assertThat(events.dispatchAndAwait(Pinged.of(1, 7), LONG)).isTrue();
            assertThatThrownBy(() -> waiter.await(LONG)).hasMessage("of the predicate");
        }
        assertThat(seen).containsExactly(7);
    }

    @Test
    void aListenerMayWaitForAnotherEventOfItsOwnGuild() {
        var seen = new CopyOnWriteArrayList<Integer>();
        var waits = new CountDownLatch(1);
        events.listen(
                Pinged.class,
                event -> {
                    if (event.number() == 0) {
                        try (var waiter = events.expect(Pinged.class, next -> next.number() == 2)) {
                            waits.countDown();
                            seen.add(waiter.await(LONG).number() * 10);
                        }
                    } else {
                        seen.add(event.number());
                    }
                });
        events.dispatch(Pinged.of(1, 0));
        Waiting.on(waits);
        events.dispatch(Pinged.of(1, 1));
        Waiting.until(() -> seen.contains(1)); // passes the one that waits
        events.dispatch(Pinged.of(1, 2));
        Waiting.until(() -> seen.contains(20));
    }

    @Test
    void aStreamGivesEventsInOrderAndDropsTheOldestBeyondItsBound() {
        try (var stream = events.stream(Pinged.class, 3)) {
            IntStream.range(0, 5).forEach(i -> events.dispatch(Pinged.of(1, i)));
            assertThat(stream.dropped()).isEqualTo(2);
            assertThat(stream.events().limit(3).map(Pinged::number)).containsExactly(2, 3, 4);
            assertThat(stream.next(Duration.ofMillis(1))).isEmpty();
        }
    }

    @Test
    void defect20AClosedStreamWakesItsBlockedReader() {
        var stream = events.stream(Pinged.class, 1);
        var read = new CopyOnWriteArrayList<Object>();
        var reader = Waiting.on(() -> read.add(stream.next()));
        stream.close();
        Waiting.until(reader::isDone);
        assertThat(read).containsExactly(Optional.empty());
    }

    @Test
    void closingTheManagerWakesReadersAndWaiters() {
        var stream = events.stream(Pinged.class, 1);
        var waiter = events.expect(Pinged.class, event -> true);
        var ended = new CopyOnWriteArrayList<Object>();
        var reader = Waiting.on(() -> ended.add(stream.next()));
        var awaiter = Waiting.on(() -> ended.add(waiter.await(LONG)));
        events.close();
        Waiting.until(() -> reader.isDone() && awaiter.isDone());
        assertThat(ended).containsExactly(Optional.empty());
        assertThatThrownBy(() -> waiter.await(LONG))
                .isInstanceOf(ComponentStateConflictException.class);
    }

    @Test
    void defect20AListenerOfAnyShapeIsDispatchedTo() {
        class Counter {
            int count;

            void add(Pinged event) {
                count += event.number();
            }
        }
        var counter = new Counter();
        var seen = new CopyOnWriteArrayList<Event>();
        events.listen(Pinged.class, counter::add); // bound
        events.listen(Pinged.class, EventManagerTest::ignore); // static, declared to throw
        events.listen(Event.class, seen::add); // of a supertype, with a result
        events.listen(
                Event.class,
                new EventListener<Event>() { // no lambda
                    @Override
                    public void on(Event event) {
                        seen.add(event);
                    }
                });
        assertThat(events.dispatchAndAwait(Pinged.of(1, 3), LONG)).isTrue();
        assertThat(counter.count).isEqualTo(3);
        assertThat(seen).hasSize(2);
    }

    private static void ignore(Pinged event) throws IOException {
        if (event.number() < 0) {
            throw new IOException("never");
        }
    }

    @Test
    void whatAListenerThrowsBecomesAnExceptionEventThatCanRetry() throws Exception {
        var failures = new LinkedBlockingQueue<ExceptionEvent>();
        var attempts = new AtomicInteger();
        events.listen(ExceptionEvent.class, failures::add);
        events.listen(
                Pinged.class,
                event -> {
                    if (attempts.incrementAndGet() == 1) {
                        throw new IOException("the first time");
                    }
                });
        var others = new CopyOnWriteArrayList<Integer>();
        events.listen(Pinged.class, event -> others.add(event.number()));
        events.dispatch(Pinged.of(1, 0));
        events.dispatch(Pinged.of(1, 1));
        var failure = failures.poll(30, TimeUnit.SECONDS);
        assertThat(failure.event()).isEqualTo(Pinged.of(1, 0));
        assertThat(failure.exception()).hasMessage("the first time");
        failure.retry();
        Waiting.until(() -> attempts.get() == 3);
        Waiting.until(() -> others.equals(List.of(0, 1)));
    }

    @Test
    void aFailingExceptionListenerIsNotCalledForItsOwnFailure() {
        var calls = new AtomicInteger();
        events.listen(
                ExceptionEvent.class,
                event -> {
                    calls.incrementAndGet();
                    throw new IllegalStateException("again");
                });
        events.listen(
                Pinged.class,
                event -> {
                    throw new IllegalStateException("once");
                });
        try (var log = Log.of(DefaultEventManager.class)) {
            events.dispatch(Pinged.of(1, 0));
            Waiting.until(() -> !log.messages().isEmpty());
        }
        events.close();
        assertThat(calls).hasValue(1);
    }

    @Test
    void aSlowListenerIsNamedInTheLogOnce() {
        events.close();
        var quick =
                new DefaultEventManager(EventSettings.DEFAULT.withSlowAfter(Duration.ofMillis(5)));
        quick.start();
        var hold = new CountDownLatch(1);
        quick.listen(Pinged.class, event -> hold.await());
        try (var log = Log.of(DefaultEventManager.class)) {
            quick.dispatch(Pinged.of(1, 0));
            Waiting.until(() -> !log.messages().isEmpty());
            assertThat(log.messages())
                    .singleElement()
                    .asString()
                    .contains(
                            "WARN",
                            getClass().getSimpleName(),
                            "Pinged",
                            "PT0.005S",
                            "CountDownLatch.await");
        } finally {
            hold.countDown();
            quick.close();
        }
    }

    @Test
    void dispatchingNeedsItAlive() {
        events.close();
        assertThatThrownBy(() -> events.dispatch(Pinged.of(1, 0)))
                .isInstanceOf(ComponentStateConflictException.class);
    }

    @Test
    void subscriptionsOutliveTheManagersLives() {
        var seen = new CopyOnWriteArrayList<Integer>();
        events.listen(Pinged.class, event -> seen.add(event.number()));
        events.close();
        events.start();
        assertThat(events.dispatchAndAwait(Pinged.of(1, 4), LONG)).isTrue();
        assertThat(seen).containsExactly(4);
    }
}
