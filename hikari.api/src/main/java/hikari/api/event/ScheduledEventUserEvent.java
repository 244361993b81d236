package hikari.api.event;

import hikari.api.Snowflake;
import java.util.Optional;

/// Somebody is interested in a planned event, or no longer is. Ordered by guild.
public sealed interface ScheduledEventUserEvent extends ScheduledEventEvent
        permits ScheduledEventUserAddEvent, ScheduledEventUserRemoveEvent {
    /// {@return who}
    Snowflake userId();

    /// {@return which one of an event that repeats; not documented}
    Optional<Snowflake> exceptionId();
}
