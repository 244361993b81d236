package hikari.api.lobby;

import hikari.api.Flags;
import hikari.api.Snowflake;
import java.util.Map;
import java.util.Optional;

/// A member of a [Lobby].
///
/// @param id the user
/// @param metadata what the application wants to remember
/// @param flags marks
/// @param additionalName a name beside the user's; undocumented
/// @see "Discord documentation: Lobby Resource, Lobby Member Object"
public record LobbyMember(
        Snowflake id,
        Map<String, String> metadata,
        Flags<LobbyMemberFlag> flags,
        Optional<String> additionalName) {}
