package hikari.api.rest;

import hikari.api.Snowflake;
import hikari.api.guild.JoinRequest;
import hikari.api.guild.JoinRequestStatus;
import java.util.stream.Stream;

/// Requests to join guilds that let nobody in unseen. Discord does not document these operations.
///
/// @see "Discord OpenAPI: get_guild_join_requests"
public interface JoinRequests {
    /// {@return the requests in a state, newest first} Needs `KICK_MEMBERS`.
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param status how far they are
    /// @see "Discord OpenAPI: get_guild_join_requests"
    Stream<JoinRequest> fetchAll(Snowflake guildId, JoinRequestStatus status);

    /// {@return the requests in a state after one, oldest first} Needs `KICK_MEMBERS`.
    ///
    /// Fetched as the stream is read, 100 at a time.
    ///
    /// @param guildId the guild
    /// @param status how far they are
    /// @param after an id; [Snowflake#at] makes one of a time
    /// @see "Discord OpenAPI: get_guild_join_requests"
    Stream<JoinRequest> fetchAfter(Snowflake guildId, JoinRequestStatus status, Snowflake after);

    /// {@return the request, approved} Lets the user in. Fires `GUILD_MEMBER_ADD`. Needs
    /// `KICK_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @param requestId the request
    /// @throws hikari.api.error.NotFoundException when there is no such request
    /// @see "Discord OpenAPI: action_guild_join_request"
    JoinRequest approve(Snowflake guildId, Snowflake requestId);

    /// {@return the request, refused} Needs `KICK_MEMBERS`.
    ///
    /// @param guildId the guild
    /// @param requestId the request
    /// @param reason why, up to 160 characters; the user sees it
    /// @throws hikari.api.error.LimitExceededException beyond the limit
    /// @throws hikari.api.error.NotFoundException when there is no such request
    /// @see "Discord OpenAPI: action_guild_join_request"
    JoinRequest reject(Snowflake guildId, Snowflake requestId, String reason);
}
