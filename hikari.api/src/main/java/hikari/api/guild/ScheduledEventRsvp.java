package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.util.Optional;

/// What the bot itself said to a [ScheduledEvent].
///
/// @param guildScheduledEventId the event
/// @param guildScheduledEventExceptionId its exception, if it is about one
/// @param userId who
/// @param user who
/// @param member the membership
/// @param response what the answer was
/// @see "Discord OpenAPI: ScheduledEventUserResponse"
public record ScheduledEventRsvp(
        Snowflake guildScheduledEventId,
        Optional<Snowflake> guildScheduledEventExceptionId,
        Optional<Snowflake> userId,
        Optional<User> user,
        Optional<Member> member,
        ScheduledEventResponse response) {}
