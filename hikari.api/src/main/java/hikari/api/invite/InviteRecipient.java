package hikari.api.invite;

import hikari.api.Snowflake;
import java.util.Optional;

/// What an [Invite] to a group tells of somebody who is in it.
///
/// @param id the user
/// @param username the account's name
/// @param avatar the hash of the avatar
/// @see "Discord OpenAPI: InviteChannelRecipientResponse"
public record InviteRecipient(Snowflake id, String username, Optional<String> avatar) {}
