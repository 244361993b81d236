package hikari.api.guild;

import hikari.api.Snowflake;
import hikari.api.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Somebody who wants to join a guild.
///
/// @param id its id
/// @param createdAt since when
/// @param reviewedAt when it was answered
/// @param applicationStatus how far it is
/// @param rejectionReason why it was refused
/// @param guildId the guild
/// @param userId who
/// @param user who
/// @param formResponses the form, with the answers
/// @param actionedByUser who answered it
/// @see "Discord OpenAPI: GuildJoinRequestResponse"
public record JoinRequest(
        Snowflake id,
        Instant createdAt,
        Optional<Instant> reviewedAt,
        Optional<JoinRequestStatus> applicationStatus,
        Optional<String> rejectionReason,
        Snowflake guildId,
        Snowflake userId,
        Optional<User> user,
        List<JoinRequestField> formResponses,
        Optional<User> actionedByUser) {}
