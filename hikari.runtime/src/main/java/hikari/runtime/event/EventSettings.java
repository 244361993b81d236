package hikari.runtime.event;

import java.time.Duration;

/// How an event manager behaves.
///
/// @param capacity how many events may be on their way to listeners before whoever dispatches
///   waits; at least 1; 10,000 by default
/// @param slowAfter how long a listener may run before it is named in the log; 5 s by default
/// @param keepsOrigins whether each call remembers where its event was dispatched, to be named with
///   slow listeners; costs a stack walk a call; off by default
/// @param closeDeadline how long closing waits for running listeners before it interrupts them; 60
///   s by default
public record EventSettings(
        int capacity, Duration slowAfter, boolean keepsOrigins, Duration closeDeadline) {
    /// The defaults.
    public static final EventSettings DEFAULT =
            new EventSettings(10_000, Duration.ofSeconds(5), false, Duration.ofSeconds(60));

    /// Checks ranges.
    public EventSettings {
        if (capacity < 1) {
            throw new IllegalArgumentException(
                    "capacity is %d, not at least 1".formatted(capacity));
        }
    }

    /// {@return these with another bound}
    ///
    /// @param events how many events may be on their way to listeners
    public EventSettings withCapacity(int events) {
        return new EventSettings(events, slowAfter, keepsOrigins, closeDeadline);
    }

    /// {@return these with another threshold for slow listeners}
    ///
    /// @param duration how long a listener may run before it is named in the log
    public EventSettings withSlowAfter(Duration duration) {
        return new EventSettings(capacity, duration, keepsOrigins, closeDeadline);
    }

    /// {@return these with another close deadline}
    ///
    /// @param duration how long closing waits for running listeners before it interrupts them
    public EventSettings withCloseDeadline(Duration duration) {
        return new EventSettings(capacity, slowAfter, keepsOrigins, duration);
    }

    /// {@return these for debugging: listeners are slow after half a second, and what called them
    /// is remembered}
    public EventSettings debugging() {
        return new EventSettings(capacity, Duration.ofMillis(500), true, closeDeadline);
    }
}
