package hikari.api.lobby;

/// What a [LobbyMessage] tells of its author as a member of the lobby.
///
/// @param additionalName the other name that the author had when it was written
/// @see "Discord documentation: Resources, Lobby, Lobby Message Object"
public record LobbyMessageMember(String additionalName) {}
