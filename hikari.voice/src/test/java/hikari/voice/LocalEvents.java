package hikari.voice;

import hikari.api.error.EventTimeoutException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.Event;
import hikari.api.event.EventListener;
import hikari.api.event.EventManager;
import hikari.api.event.EventStream;
import hikari.api.event.Subscription;
import hikari.api.event.Waiter;
import hikari.api.lifecycle.LifecycleState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/// An event manager that delivers on the dispatching thread, waiters first.
final class LocalEvents implements EventManager {
    private final List<Expected<?>> expected = new CopyOnWriteArrayList<>();
    private final List<Listening<?>> listening = new CopyOnWriteArrayList<>();

    @Override
    public <E extends Event> Subscription listen(
            Class<E> type, Order order, EventListener<? super E> listener) {
        var added = new Listening<>(type, listener);
        listening.add(added);
        return () -> listening.remove(added);
    }

    @Override
    public <E extends Event> Waiter<E> expect(Class<E> type, Predicate<? super E> predicate) {
        var waiter = new Expected<E>(type, predicate, new CompletableFuture<>());
        expected.add(waiter);
        return waiter;
    }

    @Override
    public void dispatch(Event event) {
        expected.forEach(waiter -> waiter.offer(event));
        listening.forEach(listener -> listener.offer(event));
    }

    @Override
    public boolean dispatchAndAwait(Event event, Duration timeout) {
        dispatch(event);
        return true;
    }

    @Override
    public Set<Class<? extends Event>> wantedTypes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWanted(Class<? extends Event> type) {
        return listening.stream().anyMatch(listener -> listener.type().isAssignableFrom(type));
    }

    @Override
    public <E extends Event> EventStream<E> stream(Class<E> type, int capacity) {
        throw new UnsupportedOperationException();
    }

    int waiters() {
        return expected.size();
    }

    int listeners() {
        return listening.size();
    }

    @Override
    public void start() {}

    @Override
    public void close() {}

    @Override
    public void join() {}

    @Override
    public LifecycleState state() {
        return LifecycleState.ALIVE;
    }

    private record Listening<E extends Event>(Class<E> type, EventListener<? super E> listener) {
        void offer(Event event) {
            try {
                if (type.isInstance(event)) {
                    listener.on(type.cast(event));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                // A listener that throws harms nobody, as in the real manager.
            }
        }
    }

    private final class Expected<E extends Event> implements Waiter<E> {
        private final Class<E> type;
        private final Predicate<? super E> predicate;
        private final CompletableFuture<E> event;

        Expected(Class<E> type, Predicate<? super E> predicate, CompletableFuture<E> event) {
            this.type = type;
            this.predicate = predicate;
            this.event = event;
        }

        void offer(Event offered) {
            if (type.isInstance(offered) && predicate.test(type.cast(offered))) {
                event.complete(type.cast(offered));
            }
        }

        @Override
        public E await(Duration timeout) {
            try {
                return event.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw new EventTimeoutException(type, timeout);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new WaitInterruptedException("interrupted", e);
            } catch (ExecutionException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void close() {
            expected.remove(this);
        }
    }
}
