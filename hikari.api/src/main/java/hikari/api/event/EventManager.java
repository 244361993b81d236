package hikari.api.event;

import hikari.api.error.EventTimeoutException;
import hikari.api.lifecycle.Component;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/// Brings events to listeners, waiters and streams. Listening to a supertype gets all of its
/// subtypes.
///
/// Listeners run on virtual threads. Each listener gets the events of one [Event#orderKey()] one
/// after the other, in order, and different keys side by side. Waiters and streams are served
/// before listeners, so a listener may wait for another event of its own guild. A listener that
/// throws becomes an [ExceptionEvent] and harms nobody.
///
/// A listener that waits here (for an event, on a stream, in [#dispatchAndAwait]) steps aside while
/// it waits: later events of its key pass it, so that what it waits for can come.
///
/// How many events may be on their way to listeners is bounded: beyond it, whoever dispatches
/// waits.
///
/// A bot on the gateway that subscribes to events which its intents cannot deliver is warned in the
/// log, or refused with a [hikari.api.gateway.MissingIntentException] if its options say so.
///
/// Subscriptions may be made at any time, also before the manager is started, and outlive its
/// lives. Dispatching needs it ALIVE.
public interface EventManager extends Component {
    /// Subscribes a listener, its events ordered by key.
    ///
    /// @param <E> the type of event
    /// @param type the event or a supertype of it
    /// @param listener is called for each
    /// @return ends the subscription when closed
    default <E extends Event> Subscription listen(
            Class<E> type, EventListener<? super E> listener) {
        return listen(type, Order.BY_KEY, listener);
    }

    /// Subscribes a listener.
    ///
    /// @param <E> the type of event
    /// @param type the event or a supertype of it
    /// @param order in what order it is called
    /// @param listener is called for each
    /// @return ends the subscription when closed
    <E extends Event> Subscription listen(
            Class<E> type, Order order, EventListener<? super E> listener);

    /// Begins to wait for one event: what is dispatched from now on counts, so nothing is missed
    /// between this call and [Waiter#await(Duration)].
    ///
    /// ```java
    /// try (var answer = events.expect(MessageCreateEvent.class, e -> e.message().author().id().equals(user))) {
    ///     event.reply("Are you sure?");
    ///     answer.await(Duration.ofSeconds(30));
    /// }
    /// ```
    ///
    /// @param <E> the type of event
    /// @param type the event or a supertype of it
    /// @param predicate tells the event waited for; must be quick, runs where events are decoded
    /// @return waits, and stops waiting when closed
    <E extends Event> Waiter<E> expect(Class<E> type, Predicate<? super E> predicate);

    /// Waits for one event that is dispatched after this call. Blocks.
    ///
    /// @param <E> the type of event
    /// @param type the event or a supertype of it
    /// @param predicate tells the event waited for; must be quick, runs where events are decoded
    /// @param timeout how long to wait
    /// @return the event
    /// @throws EventTimeoutException when none came in time
    default <E extends Event> E waitFor(
            Class<E> type, Predicate<? super E> predicate, Duration timeout) {
        try (var waiter = expect(type, predicate)) {
            return waiter.await(timeout);
        }
    }

    /// Opens a stream of events. It holds at most `capacity` unread events; beyond it, the oldest
    /// is dropped and counted.
    ///
    /// @param <E> the type of event
    /// @param type the event or a supertype of it
    /// @param capacity at least 1
    /// @return a stream that ends when it or the manager is closed
    <E extends Event> EventStream<E> stream(Class<E> type, int capacity);

    /// Hands an event to everybody who wants it and returns without waiting for listeners, unless
    /// too many events are on their way already: then it waits until there is room.
    ///
    /// @param event the event
    void dispatch(Event event);

    /// Hands an event to everybody who wants it and waits until all listeners have ended.
    ///
    /// @param event the event
    /// @param timeout how long to wait; listeners that have not ended go on
    /// @return whether all have ended
    boolean dispatchAndAwait(Event event, Duration timeout);

    /// {@return whether anybody listens to, waits for or streams events of this type}
    ///
    /// @param type a concrete event
    boolean isWanted(Class<? extends Event> type);

    /// {@return the types that are listened to, waited for or streamed now, as they were asked for}
    /// [EventIntents#least] tells which intents they need.
    Set<Class<? extends Event>> wantedTypes();

    /// In what order a listener is called.
    enum Order {
        /// Events with the same key one after the other, in order. The default.
        BY_KEY,
        /// All side by side, in no order.
        NONE
    }
}
