package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.lobby.AddLobbyMember;
import hikari.api.lobby.BulkLobbyMember;
import hikari.api.lobby.CreateLobby;
import hikari.api.lobby.EditLobby;
import hikari.api.lobby.JoinLobby;
import hikari.api.lobby.Lobby;
import hikari.api.lobby.LobbyInvite;
import hikari.api.lobby.LobbyMember;
import hikari.api.lobby.LobbyMessage;
import hikari.api.message.CreateMessage;
import hikari.api.rest.Lobbies;
import hikari.rest.wire.LinkChannel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// [Lobbies] over an exchange.
///
/// @param exchange sends the requests
record DefaultLobbies(Exchange exchange) implements Lobbies {
    @Override
    public Lobby create(CreateLobby lobby) {
        return exchange.fetch(LobbiesRoutes.CREATE_LOBBY.at().body(lobby));
    }

    @Override
    public Lobby join(JoinLobby lobby) {
        return exchange.fetch(LobbiesRoutes.CREATE_OR_JOIN_LOBBY.at().body(lobby));
    }

    @Override
    public Lobby fetch(Snowflake lobbyId) {
        return exchange.fetch(LobbiesRoutes.GET_LOBBY.at(lobbyId));
    }

    @Override
    public Lobby edit(Snowflake lobbyId, EditLobby changes) {
        return exchange.fetch(LobbiesRoutes.EDIT_LOBBY.at(lobbyId).body(changes));
    }

    @Override
    public void delete(Snowflake lobbyId) {
        exchange.run(LobbiesRoutes.DELETE_LOBBY.at(lobbyId));
    }

    @Override
    public LobbyMember addMember(Snowflake lobbyId, Snowflake userId, AddLobbyMember member) {
        return exchange.fetch(LobbiesRoutes.ADD_LOBBY_MEMBER.at(lobbyId, userId).body(member));
    }

    @Override
    public List<LobbyMember> updateMembers(Snowflake lobbyId, List<BulkLobbyMember> members) {
        return exchange.fetch(
                LobbiesRoutes.BULK_UPDATE_LOBBY_MEMBERS
                        .at(lobbyId)
                        .body(Ranges.size("members", members, 1, 25)));
    }

    @Override
    public void removeMember(Snowflake lobbyId, Snowflake userId) {
        exchange.run(LobbiesRoutes.DELETE_LOBBY_MEMBER.at(lobbyId, userId));
    }

    @Override
    public void leave(Snowflake lobbyId) {
        exchange.run(LobbiesRoutes.LEAVE_LOBBY.at(lobbyId));
    }

    @Override
    public Lobby linkChannel(Snowflake lobbyId, Snowflake channelId) {
        return exchange.fetch(
                LobbiesRoutes.EDIT_LOBBY_CHANNEL_LINK
                        .at(lobbyId)
                        .body(new LinkChannel(Optional.of(channelId))));
    }

    @Override
    public Lobby unlinkChannel(Snowflake lobbyId) {
        return exchange.fetch(
                LobbiesRoutes.EDIT_LOBBY_CHANNEL_LINK
                        .at(lobbyId)
                        .body(new LinkChannel(Optional.empty())));
    }

    @Override
    public LobbyInvite createMyInvite(Snowflake lobbyId) {
        return exchange.fetch(LobbiesRoutes.CREATE_LINKED_LOBBY_GUILD_INVITE_FOR_SELF.at(lobbyId));
    }

    @Override
    public LobbyInvite createInvite(Snowflake lobbyId, Snowflake userId) {
        return exchange.fetch(
                LobbiesRoutes.CREATE_LINKED_LOBBY_GUILD_INVITE_FOR_USER.at(lobbyId, userId));
    }

    @Override
    public List<LobbyMessage> fetchMessages(Snowflake lobbyId, int limit) {
        return exchange.fetch(
                LobbiesRoutes.GET_LOBBY_MESSAGES
                        .at(lobbyId)
                        .query("limit", Ranges.within("limit", limit, 1, 200)));
    }

    @Override
    public LobbyMessage createMessage(Snowflake lobbyId, CreateMessage message) {
        return exchange.fetch(
                LobbiesRoutes.CREATE_LOBBY_MESSAGE
                        .at(lobbyId)
                        .body(message)
                        .uploads(message.uploads()));
    }

    @Override
    public void updateModerationMetadata(
            Snowflake lobbyId, Snowflake messageId, Map<String, String> metadata) {
        exchange.run(
                LobbiesRoutes.UPDATE_LOBBY_MESSAGE_EXTERNAL_MODERATION_METADATA
                        .at(lobbyId, messageId)
                        .body(Ranges.metadata(metadata)));
    }
}
