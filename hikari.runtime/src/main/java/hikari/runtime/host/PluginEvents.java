package hikari.runtime.host;

import hikari.api.error.PluginException;
import hikari.api.event.Event;
import hikari.api.event.EventListener;
import hikari.api.event.EventManager;
import hikari.api.event.EventStream;
import hikari.api.event.Subscription;
import hikari.api.event.Waiter;
import hikari.api.lifecycle.LifecycleState;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The bot's event manager as one plugin sees it: what is made here ends with the plugin.
final class PluginEvents implements EventManager {
    private final EventManager events;
    private final Set<AutoCloseable> open = ConcurrentHashMap.newKeySet();

    PluginEvents(EventManager events) {
        this.events = events;
    }

    /// Ends everything that was made here.
    void end() throws Exception {
        for (var made : Set.copyOf(open)) {
            made.close();
        }
    }

    @Override
    public <E extends Event> Subscription listen(
            Class<E> type, Order order, EventListener<? super E> listener) {
        return new Owned(events.listen(type, order, listener));
    }

    @Override
    public <E extends Event> Waiter<E> expect(Class<E> type, Predicate<? super E> predicate) {
        return new OwnedWaiter<>(events.expect(type, predicate));
    }

    @Override
    public <E extends Event> EventStream<E> stream(Class<E> type, int capacity) {
        return new OwnedStream<>(events.stream(type, capacity));
    }

    @Override
    public void dispatch(Event event) {
        events.dispatch(event);
    }

    @Override
    public boolean dispatchAndAwait(Event event, Duration timeout) {
        return events.dispatchAndAwait(event, timeout);
    }

    @Override
    public boolean isWanted(Class<? extends Event> type) {
        return events.isWanted(type);
    }

    @Override
    public void start() {
        throw foreign();
    }

    @Override
    public void close() {
        throw foreign();
    }

    @Override
    public void join() {
        events.join();
    }

    @Override
    public LifecycleState state() {
        return events.state();
    }

    private static PluginException foreign() {
        return new PluginException(
                "The event manager belongs to the bot: a plugin closes its own subscriptions instead");
    }

    private final class Owned implements Subscription {
        private final Subscription made;

        Owned(Subscription made) {
            this.made = made;
            open.add(this);
        }

        @Override
        public void close() {
            open.remove(this);
            made.close();
        }
    }

    private final class OwnedWaiter<E extends Event> implements Waiter<E> {
        private final Waiter<E> made;

        OwnedWaiter(Waiter<E> made) {
            this.made = made;
            open.add(this);
        }

        @Override
        public E await(Duration timeout) {
            return made.await(timeout);
        }

        @Override
        public void close() {
            open.remove(this);
            made.close();
        }
    }

    private final class OwnedStream<E extends Event> implements EventStream<E> {
        private final EventStream<E> made;

        OwnedStream(EventStream<E> made) {
            this.made = made;
            open.add(this);
        }

        @Override
        public Optional<E> next() {
            return made.next();
        }

        @Override
        public Optional<E> next(Duration timeout) {
            return made.next(timeout);
        }

        @Override
        public Stream<E> events() {
            return made.events().onClose(this::close);
        }

        @Override
        public long dropped() {
            return made.dropped();
        }

        @Override
        public void close() {
            open.remove(this);
            made.close();
        }
    }
}
