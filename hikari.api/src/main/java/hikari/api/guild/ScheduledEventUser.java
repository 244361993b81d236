package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.util.Optional;

/// A user who is interested in a [ScheduledEvent].
///
/// @param guildScheduledEventId the event
/// @param user who
/// @param member the user in the guild
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event User
///   Object"
public record ScheduledEventUser(
        Snowflake guildScheduledEventId, User user, Optional<Member> member) {}
