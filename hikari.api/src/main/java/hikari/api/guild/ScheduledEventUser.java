package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.util.Optional;

/// A user who is interested in a [ScheduledEvent].
///
/// @param guildScheduledEventId the event
/// @param guildScheduledEventExceptionId its exception, if it is about one
/// @param user who
/// @param member the user in the guild
/// @param userId the user's id; undocumented
/// @param response what the answer was; undocumented
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event User
///   Object"
public record ScheduledEventUser(
        Snowflake guildScheduledEventId,
        Optional<Snowflake> guildScheduledEventExceptionId,
        User user,
        Optional<Member> member,
        Optional<Snowflake> userId,
        Optional<ScheduledEventResponse> response) {}
