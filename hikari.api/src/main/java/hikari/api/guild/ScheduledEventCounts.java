package hikari.api.guild;

import java.util.Map;

/// How many users are interested in an event.
///
/// @param guildScheduledEventCount in the event as a whole
/// @param guildScheduledEventExceptionCounts in its exceptions, by their ids
/// @see "Discord OpenAPI: count_guild_scheduled_event_users"
public record ScheduledEventCounts(
        int guildScheduledEventCount, Map<String, Integer> guildScheduledEventExceptionCounts) {}
