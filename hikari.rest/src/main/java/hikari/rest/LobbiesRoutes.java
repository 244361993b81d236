package hikari.rest;

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
import hikari.rest.wire.LinkChannel;
import java.util.List;
import java.util.Map;

/// operations on lobbies of games Each constant bears its OpenAPI operation id.
final class LobbiesRoutes {
    static final Route<Lobby> CREATE_LOBBY =
            Route.post("/lobbies", Lobby.class).body(CreateLobby.class);

    static final Route<Lobby> CREATE_OR_JOIN_LOBBY =
            Route.put("/lobbies", Lobby.class).body(JoinLobby.class);

    static final Route<Lobby> GET_LOBBY = Route.get("/lobbies/{lobby_id}", Lobby.class);

    static final Route<Lobby> EDIT_LOBBY =
            Route.patch("/lobbies/{lobby_id}", Lobby.class).body(EditLobby.class);

    static final Route<Void> DELETE_LOBBY = Route.delete("/lobbies/{lobby_id}");

    static final Route<LobbyMember> ADD_LOBBY_MEMBER =
            Route.put("/lobbies/{lobby_id}/members/{user_id}", LobbyMember.class)
                    .body(AddLobbyMember.class);

    static final Route<List<LobbyMember>> BULK_UPDATE_LOBBY_MEMBERS =
            Route.postList("/lobbies/{lobby_id}/members/bulk", LobbyMember.class)
                    .bodyList(BulkLobbyMember.class);

    static final Route<Void> DELETE_LOBBY_MEMBER =
            Route.delete("/lobbies/{lobby_id}/members/{user_id}");

    static final Route<Void> LEAVE_LOBBY = Route.delete("/lobbies/{lobby_id}/members/@me");

    static final Route<Lobby> EDIT_LOBBY_CHANNEL_LINK =
            Route.patch("/lobbies/{lobby_id}/channel-linking", Lobby.class).body(LinkChannel.class);

    static final Route<LobbyInvite> CREATE_LINKED_LOBBY_GUILD_INVITE_FOR_SELF =
            Route.post("/lobbies/{lobby_id}/members/@me/invites", LobbyInvite.class);

    static final Route<LobbyInvite> CREATE_LINKED_LOBBY_GUILD_INVITE_FOR_USER =
            Route.post("/lobbies/{lobby_id}/members/{user_id}/invites", LobbyInvite.class);

    static final Route<List<LobbyMessage>> GET_LOBBY_MESSAGES =
            Route.list("/lobbies/{lobby_id}/messages", LobbyMessage.class).query("limit");

    static final Route<LobbyMessage> CREATE_LOBBY_MESSAGE =
            Route.post("/lobbies/{lobby_id}/messages", LobbyMessage.class)
                    .body(CreateMessage.class);

    static final Route<Void> UPDATE_LOBBY_MESSAGE_EXTERNAL_MODERATION_METADATA =
            Route.put("/lobbies/{lobby_id}/messages/{message_id}/moderation-metadata")
                    .body(Map.class);

    private LobbiesRoutes() {}
}
