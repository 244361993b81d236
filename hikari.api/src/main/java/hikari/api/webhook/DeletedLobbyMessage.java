package hikari.api.webhook;

import hikari.api.Snowflake;

/// Which message of a lobby was deleted.
///
/// @param id the message
/// @param lobbyId the lobby
/// @see "Discord documentation: Events, Webhook Events, Lobby Message Delete Structure"
public record DeletedLobbyMessage(Snowflake id, Snowflake lobbyId) {}
