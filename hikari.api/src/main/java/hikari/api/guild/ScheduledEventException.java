package hikari.api.guild;

import hikari.api.Snowflake;
import java.time.Instant;
import java.util.Optional;

/// A time at which a repeated event is not as its rule says.
///
/// @param eventId the event
/// @param eventExceptionId its id, which stands for the time at which the event would have begun
/// @param scheduledStartTime when it begins instead
/// @param scheduledEndTime when it ends instead
/// @param isCanceled whether it does not take place
/// @see "Discord OpenAPI: GuildScheduledEventExceptionResponse"
public record ScheduledEventException(
        Snowflake eventId,
        Snowflake eventExceptionId,
        Optional<Instant> scheduledStartTime,
        Optional<Instant> scheduledEndTime,
        boolean isCanceled) {}
