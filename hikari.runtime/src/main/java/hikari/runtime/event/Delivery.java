package hikari.runtime.event;

import hikari.api.event.Event;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// One event on its way to its listeners. Keeps its place in the [Room] until every call has ended
/// or stepped aside.
final class Delivery {
    private final Event event;
    private final Room room;
    private final boolean isTapped;
    private final AtomicInteger holding;
    private final CountDownLatch ended;

    /// @param isTapped whether a waiter or a stream has the event, which nobody awaits
    /// @param calls how many listeners there are; a place in the room has been taken if there are
    ///   any
    Delivery(Event event, Room room, boolean isTapped, int calls) {
        this.event = event;
        this.room = room;
        this.isTapped = isTapped;
        this.holding = new AtomicInteger(calls);
        this.ended = new CountDownLatch(calls);
    }

    Event event() {
        return event;
    }

    boolean isTapped() {
        return isTapped;
    }

    /// A call no longer counts against the bound: it ended, or it waits for other events. Once a
    /// call.
    void letGo() {
        if (holding.decrementAndGet() == 0) {
            room.leave();
        }
    }

    /// A call has ended. Once a call.
    void callEnded() {
        ended.countDown();
    }

    /// {@return whether all calls ended in time}
    boolean await(Duration timeout) throws InterruptedException {
        return ended.await(Nanos.of(timeout), TimeUnit.NANOSECONDS);
    }
}
