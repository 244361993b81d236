package hikari.runtime.event;

import hikari.api.event.Event;

/// A place in the event manager: a listener, a waiter or a stream.
sealed interface Place permits Registration, Tap {
    /// {@return what type of event it wants}
    Class<? extends Event> type();

    /// {@return whose it is}
    Owner owner();

    /// Gives the place up.
    void close();
}
