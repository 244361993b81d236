package hikari.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.testkit.Waiting;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DispatchSoonTest {
    private DefaultEventManager events = new DefaultEventManager(EventSettings.DEFAULT);

    @AfterEach
    void close() {
        if (events.isAlive()) {
            events.close();
        }
    }

    private void dispatchSoon(int count) {
        IntStream.range(0, count).forEach(i -> events.dispatchSoon(Pinged.of(i, i)));
    }

    @Test
    void listenersBeginAtTheLatestWhenTheyAreToldTo() {
        events.start();
        var called = new CountDownLatch(3);
        events.listen(Pinged.class, event -> called.countDown());
        dispatchSoon(3);
        events.startWaiting();
        Waiting.on(called);
    }

    @Test
    void manyDoNotWaitToBeToldTo() {
        events.start();
        var called = new CountDownLatch(500);
        events.listen(Pinged.class, event -> called.countDown());
        dispatchSoon(600);
        Waiting.on(called);
    }

    @Test
    void whatIsDispatchedAtOnceTakesThemAlong() {
        events.start();
        var called = new CountDownLatch(4);
        events.listen(Pinged.class, event -> called.countDown());
        dispatchSoon(3);
        events.dispatch(Pinged.of(9, 9));
        Waiting.on(called);
    }

    @Test
    void aFullRoomHasThemBegin() {
        events = new DefaultEventManager(EventSettings.DEFAULT.withCapacity(2));
        events.start();
        var called = new CountDownLatch(10);
        events.listen(Pinged.class, event -> called.countDown());
        dispatchSoon(10);
        events.startWaiting();
        Waiting.on(called);
    }

    @Test
    void theCloseHasThemBegin() {
        events.start();
        var called = new CountDownLatch(3);
        events.listen(Pinged.class, event -> called.countDown());
        dispatchSoon(3);
        events.close();
        assertThat(called.getCount()).isZero();
    }

    @Test
    void theOrderOfAKeyIsKept() {
        events.start();
        var seen = new CopyOnWriteArrayList<Integer>();
        var called = new CountDownLatch(200);
        events.listen(
                Pinged.class,
                event -> {
                    seen.add(event.number());
                    called.countDown();
                });
        IntStream.range(0, 200).forEach(i -> events.dispatchSoon(Pinged.of(1, i)));
        events.startWaiting();
        Waiting.on(called);
        assertThat(seen).containsExactlyElementsOf(IntStream.range(0, 200).boxed().toList());
    }
}
