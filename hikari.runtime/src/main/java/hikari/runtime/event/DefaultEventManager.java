package hikari.runtime.event;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.WaitInterruptedException;
import hikari.api.event.Event;
import hikari.api.event.EventListener;
import hikari.api.event.EventManager;
import hikari.api.event.EventStream;
import hikari.api.event.ExceptionEvent;
import hikari.api.event.Subscription;
import hikari.api.event.Waiter;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.Startup;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// The event manager: waiters and streams are fed by the thread that dispatches, listeners run on
/// virtual threads, in lanes by key.
///
/// No listener can deadlock the manager through the manager:
/// - One that waits for another event (through a waiter, a stream or [#dispatchAndAwait]) steps
///   aside for as long as it runs: the following events of its key pass it, and it no longer counts
///   against the bound.
/// - What a listener dispatches on its own thread does not wait for room. The bound holds for what
///   comes from outside.
public final class DefaultEventManager extends LifecycleComponent implements EventManager {
    private static final Logger LOG = LogManager.getLogger(DefaultEventManager.class);
    private static final LifecycleMessages MESSAGES = LifecycleMessages.of("event manager");
    private static final Owner BOT = Runnable::run;

    private final EventSettings settings;
    private final Consumer<Class<? extends Event>> onSubscription;
    private final SubscriptionTable table = new SubscriptionTable();
    private final Lifecycle<ListenerThreads> life;
    private volatile boolean debugging;

    private volatile @Nullable Thread watch;

    /// Those of this life or the last one.
    private volatile @Nullable Timers timers;

    /// On the clock of [System#nanoTime()]; set by [#close(Duration)].
    private volatile long closeBy;

    /// An inactive event manager.
    ///
    /// @param settings how it behaves
    public DefaultEventManager(EventSettings settings) {
        this(settings, type -> {});
    }

    /// An inactive event manager.
    ///
    /// @param settings how it behaves
    /// @param onSubscription is told the type of each subscription before it is made, and refuses
    ///   it by throwing
    public DefaultEventManager(
            EventSettings settings, Consumer<Class<? extends Event>> onSubscription) {
        this.settings = settings;
        this.onSubscription = onSubscription;
        this.life = Lifecycle.of(MESSAGES, settings.closeDeadline(), this::open);
    }

    private ListenerThreads open(Startup startup) {
        var threads =
                new ListenerThreads(
                        startup, debugging ? settings.debugging() : settings, this::failed);
        watch = startup.fork("hikari slow listener watch", threads::watchForSlowOnes);
        timers = new Timers(startup);
        startup.onClose("listeners", () -> awaitListeners(threads));
        startup.onClose(
                "waiters and streams",
                () -> {
                    threads.room().close();
                    table.all(Tap.class::isInstance).forEach(place -> ((Tap) place).end());
                });
        return threads;
    }

    /// Runs in a release that the lifecycle interrupts at the deadline.
    private void awaitListeners(ListenerThreads threads) {
        threads.startWaiting();
        try {
            if (!threads.awaitAll(closeBy)) {
                threads.abandon();
            }
        } catch (InterruptedException e) {
            threads.abandon();
        }
    }

    /// Closes as [#close()] does, with less time for running listeners than the settings say.
    ///
    /// @param atMost how long to wait for them before they are interrupted
    public void close(Duration atMost) {
        closeBy = System.nanoTime() + Nanos.of(atMost);
        life.close();
    }

    /// Has listeners that begin after the next start traced: slow ones are named sooner, and with
    /// what called them.
    ///
    /// @param on whether to
    public void debug(boolean on) {
        debugging = on;
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }

    @Override
    public <E extends Event> Subscription listen(
            Class<E> type, Order order, EventListener<? super E> listener) {
        return listen(type, BOT, order, listener);
    }

    @Override
    public <E extends Event> Waiter<E> expect(Class<E> type, Predicate<? super E> predicate) {
        return expect(type, BOT, predicate);
    }

    @Override
    public <E extends Event> EventStream<E> stream(Class<E> type, int capacity) {
        return stream(type, BOT, capacity);
    }

    <E extends Event> Subscription listen(
            Class<E> type, Owner owner, Order order, EventListener<? super E> listener) {
        onSubscription.accept(type);
        var registration = new Registration<>(type, owner, order, listener, table);
        table.add(registration);
        return registration;
    }

    <E extends Event> Waiter<E> expect(Class<E> type, Owner owner, Predicate<? super E> predicate) {
        onSubscription.accept(type);
        var waiter = new EventWaiter<>(type, owner, predicate, table);
        table.add(waiter);
        return waiter;
    }

    <E extends Event> EventStream<E> stream(Class<E> type, Owner owner, int capacity) {
        onSubscription.accept(type);
        var stream = new BoundedStream<>(type, owner, capacity, table);
        table.add(stream);
        return stream;
    }

    /// {@return a view for a plugin: what is subscribed through it ends with the plugin's life, and
    /// its listeners run inside it}
    ///
    /// @param plugin the plugin's life
    public EventManager scopedTo(Startup plugin) {
        return new ScopedEventManager(this, plugin);
    }

    /// Ends the places of an owner, and waits for those of its listeners that run. When
    /// interrupted, interrupts them.
    void closeAllOf(Owner owner) {
        table.all(place -> place.owner() == owner).forEach(Place::close);
        try {
            life.whileAlive().awaitOrInterrupt(call -> call.registration().owner() == owner);
        } catch (ComponentStateConflictException e) {
            LOG.trace("The event manager's own close waits for the listeners", e);
        }
    }

    @Override
    public void dispatch(Event event) {
        var threads = life.whileAlive();
        deliver(threads, event);
        threads.startWaiting();
    }

    /// Dispatches as [#dispatch(Event)] does, but listeners may begin later: when enough of them
    /// wait, or at [#startWaiting()]. To wake a thread for each event costs more than all the rest;
    /// for several it costs once.
    ///
    /// @param event the event
    public void dispatchSoon(Event event) {
        var threads = life.whileAlive();
        deliver(threads, event);
    }

    /// Runs work later, on a virtual thread of this life; drops it when the manager closes before.
    ///
    /// @param delay how long to wait
    /// @param work what to do
    /// @throws ComponentStateConflictException when the manager is closed
    public void runLater(Duration delay, Runnable work) {
        var own = timers;
        if (own == null) {
            throw new ComponentStateConflictException(MESSAGES.useInactive());
        }
        own.after(delay, work);
    }

    /// Has listeners begin that wait to. Does nothing when the manager is not ALIVE.
    public void startWaiting() {
        try {
            life.whileAlive().startWaiting();
        } catch (ComponentStateConflictException e) {
            LOG.trace("The event manager starts them when it closes", e);
        }
    }

    @Override
    public boolean dispatchAndAwait(Event event, Duration timeout) {
        var delivery = deliverNow(event);
        Call.stepAside();
        try {
            return delivery.await(timeout);
        } catch (InterruptedException e) {
            throw interrupted(event, e);
        }
    }

    /// Dispatches and waits as [#dispatchAndAwait(Event, Duration)] does.
    ///
    /// @param event the event
    /// @param timeout how long to wait for listeners
    /// @return whether a waiter or a stream has the event as well, for which this does not wait
    public boolean dispatchAndTell(Event event, Duration timeout) {
        var delivery = deliverNow(event);
        Call.stepAside();
        try {
            delivery.await(timeout);
            return delivery.isTapped();
        } catch (InterruptedException e) {
            throw interrupted(event, e);
        }
    }

    private Delivery deliverNow(Event event) {
        var threads = life.whileAlive();
        var delivery = deliver(threads, event);
        threads.startWaiting();
        return delivery;
    }

    @Override
    public boolean isWanted(Class<? extends Event> type) {
        return !table.matching(type).isEmpty();
    }

    @Override
    public Set<Class<? extends Event>> wantedTypes() {
        return table.all(place -> true).stream().map(Place::type).collect(Collectors.toSet());
    }

    private Delivery deliver(ListenerThreads threads, Event event) {
        var matching = table.matching(event.getClass());
        var isTapped = false;
        for (var tap : matching.taps()) {
            isTapped |= tap.offer(event);
        }
        var listeners = matching.listeners();
        var delivery = new Delivery(event, threads.room(), isTapped, listeners.size());
        if (listeners.isEmpty()) {
            return delivery;
        }
        var key = event.orderKey();
        enter(threads, event);
        for (var listener : listeners) {
            listener.take(new Call(listener, delivery, threads), key);
        }
        return delivery;
    }

    private static void enter(ListenerThreads threads, Event event) {
        var room = threads.room();
        if (Call.isInside()) {
            room.enterBeyond();
            return;
        }
        if (room.tryEnter()) {
            return;
        }
        threads.startWaiting(); // it is they who make room
        try {
            room.enter();
        } catch (InterruptedException e) {
            throw interrupted(event, e);
        }
    }

    /// {@return whether a thread of this manager watches for slow listeners}
    boolean isWatching() {
        var thread = watch;
        return thread != null && thread.isAlive();
    }

    private static WaitInterruptedException interrupted(Event event, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new WaitInterruptedException(
                "Interrupted while dispatching a %s".formatted(event.getClass().getSimpleName()),
                cause);
    }

    private void failed(Call call, Throwable failure) {
        var event = call.event();
        if (event instanceof ExceptionEvent || !isWanted(ExceptionEvent.class)) {
            LOG.error("{} failed", call, failure);
        } else {
            var listener = call.registration().listener();
            deliver(call.threads(), new ExceptionEvent(event.bot(), event, failure, listener));
            call.threads().startWaiting();
        }
    }
}
