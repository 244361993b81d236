package hikari.runtime.event;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.event.Event;
import hikari.api.event.EventListener;
import hikari.api.event.EventManager;
import hikari.api.event.EventStream;
import hikari.api.event.Subscription;
import hikari.api.event.Waiter;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Startup;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/// The bot's event manager as a plugin sees it.
final class ScopedEventManager implements EventManager {
    private final DefaultEventManager events;
    private final Startup plugin;
    private final Owner owner;

    ScopedEventManager(DefaultEventManager events, Startup plugin) {
        this.events = events;
        this.plugin = plugin;
        this.owner = plugin::inside;
        plugin.onClose("subscriptions", () -> events.closeAllOf(owner));
    }

    @Override
    public <E extends Event> Subscription listen(
            Class<E> type, Order order, EventListener<? super E> listener) {
        return whilePluginLives(events.listen(type, owner, order, listener));
    }

    @Override
    public <E extends Event> Waiter<E> expect(Class<E> type, Predicate<? super E> predicate) {
        return whilePluginLives(events.expect(type, owner, predicate));
    }

    @Override
    public <E extends Event> EventStream<E> stream(Class<E> type, int capacity) {
        return whilePluginLives(events.stream(type, owner, capacity));
    }

    /// What is made while the plugin ends would outlive it.
    private <P extends AutoCloseable> P whilePluginLives(P place) {
        if (plugin.isEnding()) {
            ((Place) place).close();
            throw new ComponentStateConflictException("Cannot subscribe: the plugin is closing");
        }
        return place;
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
    public Set<Class<? extends Event>> wantedTypes() {
        return events.wantedTypes();
    }

    @Override
    public void start() {
        throw new ComponentStateConflictException(
                "The bot starts its event manager, plugins do not");
    }

    @Override
    public void close() {
        throw new ComponentStateConflictException(
                "The bot closes its event manager, plugins do not: close the bot");
    }

    @Override
    public void join() {
        events.join();
    }

    @Override
    public LifecycleState state() {
        return events.state();
    }
}
