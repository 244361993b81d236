package hikari.api.event;

import hikari.api.Snowflake;

/// Something that concerns an event that a guild plans. Ordered by guild.
public sealed interface ScheduledEventEvent extends GuildEvent, ShardEvent
        permits ScheduledEventCreateEvent,
                ScheduledEventUpdateEvent,
                ScheduledEventDeleteEvent,
                ScheduledEventUserEvent {
    /// {@return the planned event}
    Snowflake scheduledEventId();
}
