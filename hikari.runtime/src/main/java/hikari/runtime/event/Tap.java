package hikari.runtime.event;

import hikari.api.event.Event;

/// A waiter or a stream: fed by the thread that dispatches, before listeners are.
sealed interface Tap extends Place permits EventWaiter, BoundedStream {
    /// Takes an event of the tap's type. Never blocks, never throws.
    ///
    /// @param event the event
    /// @return whether somebody has it now
    boolean offer(Event event);

    /// The manager closes: whoever waits here wakes up.
    void end();
}
