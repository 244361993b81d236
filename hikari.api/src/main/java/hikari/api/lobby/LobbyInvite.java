package hikari.api.lobby;

/// An invite to the guild of a linked channel.
///
/// @param code its code
/// @see "Discord documentation: Lobby Resource, Create Lobby Channel Invite for Self"
public record LobbyInvite(String code) {}
