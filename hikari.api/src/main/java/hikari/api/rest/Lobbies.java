package hikari.api.rest;

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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Lobbies: places where players of a game meet.
///
/// @see "Discord documentation: Lobby Resource"
public interface Lobbies {
    /// {@return a new lobby}
    ///
    /// @param lobby what it is like
    /// @see "Discord documentation: Lobby Resource, Create Lobby"
    Lobby create(CreateLobby lobby);

    /// {@return a new lobby} See [#create(CreateLobby)].
    ///
    /// @param lobby sets what it is like
    default Lobby create(Consumer<? super CreateLobby.Builder> lobby) {
        return create(CreateLobby.of(lobby));
    }

    /// {@return the lobby of a secret, with the user in it} Needs a client with a bearer token of
    /// the user that has the scope `sdk.social_layer`.
    ///
    /// @param lobby its secret, and what it is like
    /// @see "Discord documentation: Lobby Resource, Create or Join Lobby"
    Lobby join(JoinLobby lobby);

    /// {@return the lobby of a secret, with the user in it} See [#join(JoinLobby)].
    ///
    /// @param lobby sets its secret, and what it is like
    default Lobby join(Consumer<? super JoinLobby.Builder> lobby) {
        return join(JoinLobby.of(lobby));
    }

    /// {@return a lobby}
    ///
    /// @param lobbyId the lobby
    /// @throws hikari.api.error.NotFoundException with code 10031 when there is no such lobby
    /// @see "Discord documentation: Lobby Resource, Get Lobby"
    Lobby fetch(Snowflake lobbyId);

    /// {@return the lobby, as changed}
    ///
    /// @param lobbyId the lobby
    /// @param changes what to change
    /// @see "Discord documentation: Lobby Resource, Modify Lobby"
    Lobby edit(Snowflake lobbyId, EditLobby changes);

    /// {@return the lobby, as changed} See [#edit(Snowflake, EditLobby)].
    ///
    /// @param lobbyId the lobby
    /// @param changes sets sets what to change
    default Lobby edit(Snowflake lobbyId, Consumer<? super EditLobby.Builder> changes) {
        return edit(lobbyId, EditLobby.of(changes));
    }

    /// Deletes a lobby.
    ///
    /// @param lobbyId the lobby
    /// @see "Discord documentation: Lobby Resource, Delete Lobby"
    void delete(Snowflake lobbyId);

    /// {@return the member} Adds a user to a lobby, or changes what the member is like.
    ///
    /// @param lobbyId the lobby
    /// @param userId the user
    /// @param member what the member is like
    /// @see "Discord documentation: Lobby Resource, Add a Member to a Lobby"
    LobbyMember addMember(Snowflake lobbyId, Snowflake userId, AddLobbyMember member);

    /// {@return the member} See [#addMember(Snowflake, Snowflake, AddLobbyMember)].
    ///
    /// @param lobbyId the lobby
    /// @param userId the user
    /// @param member sets what the member is like
    default LobbyMember addMember(
            Snowflake lobbyId, Snowflake userId, Consumer<? super AddLobbyMember.Builder> member) {
        return addMember(lobbyId, userId, AddLobbyMember.of(member));
    }

    /// {@return the members that were added or changed} Adds, changes and removes members, up to
    /// 25.
    ///
    /// @param lobbyId the lobby
    /// @param members who
    /// @throws hikari.api.error.LimitExceededException with none or more than 25
    /// @throws hikari.api.error.NotFoundException with code 10013 when there is no such user
    /// @see "Discord documentation: Lobby Resource, Bulk Update Lobby Members"
    List<LobbyMember> updateMembers(Snowflake lobbyId, List<BulkLobbyMember> members);

    /// Removes a member from a lobby; nothing happens when the user is none.
    ///
    /// @param lobbyId the lobby
    /// @param userId the user
    /// @throws hikari.api.error.NotFoundException with code 10031 when there is no such lobby
    /// @see "Discord documentation: Lobby Resource, Remove a Member from a Lobby"
    void removeMember(Snowflake lobbyId, Snowflake userId);

    /// Leaves a lobby; nothing happens when the user is no member. Needs a client with a bearer
    /// token of the user that has the scope `sdk.social_layer`.
    ///
    /// @param lobbyId the lobby
    /// @throws hikari.api.error.NotFoundException with code 10031 when there is no such lobby
    /// @see "Discord documentation: Lobby Resource, Leave Lobby"
    void leave(Snowflake lobbyId);

    /// {@return the lobby, linked to a channel, whose messages are then those of the lobby} Needs a
    /// client with a bearer token of a member who may link the lobby.
    ///
    /// @param lobbyId the lobby
    /// @param channelId the channel
    /// @see "Discord documentation: Lobby Resource, Link Channel to Lobby"
    Lobby linkChannel(Snowflake lobbyId, Snowflake channelId);

    /// {@return the lobby, linked to no channel} Needs a client with a bearer token of a member who
    /// may link the lobby.
    ///
    /// @param lobbyId the lobby
    /// @see "Discord documentation: Lobby Resource, Unlink Channel from Lobby"
    Lobby unlinkChannel(Snowflake lobbyId);

    /// {@return an invite for the user to the guild of the linked channel} Needs a client with a
    /// bearer token of the user that has the scope `sdk.social_layer`.
    ///
    /// @param lobbyId the lobby
    /// @see "Discord documentation: Lobby Resource, Create Lobby Channel Invite for Self"
    LobbyInvite createMyInvite(Snowflake lobbyId);

    /// {@return an invite for a member to the guild of the linked channel}
    ///
    /// @param lobbyId the lobby
    /// @param userId the user
    /// @see "Discord documentation: Lobby Resource, Create Lobby Channel Invite for User"
    LobbyInvite createInvite(Snowflake lobbyId, Snowflake userId);

    /// {@return the latest messages of a lobby, newest first}
    ///
    /// @param lobbyId the lobby
    /// @param limit 1 to 200
    /// @throws hikari.api.error.LimitExceededException when the limit is out of its range
    /// @see "Discord documentation: Lobby Resource, Get Lobby Messages"
    List<LobbyMessage> fetchMessages(Snowflake lobbyId, int limit);

    /// {@return the message, as Discord has it}
    ///
    /// @param lobbyId the lobby
    /// @param message what to send
    /// @see "Discord documentation: Lobby Resource, Send Lobby Message"
    LobbyMessage createMessage(Snowflake lobbyId, CreateMessage message);

    /// {@return the message, as Discord has it} See [#createMessage(Snowflake, CreateMessage)].
    ///
    /// @param lobbyId the lobby
    /// @param message sets what to send
    default LobbyMessage createMessage(
            Snowflake lobbyId, Consumer<? super CreateMessage.Builder> message) {
        return createMessage(lobbyId, CreateMessage.of(message));
    }

    /// Notes what a moderation of the application's own says of a message, so that its players'
    /// clients can show it accordingly.
    ///
    /// @param lobbyId the lobby
    /// @param messageId the message
    /// @param metadata up to 5 values of up to 2,000 characters, by name
    /// @throws hikari.api.error.LimitExceededException beyond the limits
    /// @see "Discord documentation: Lobby Resource, Update Lobby Message Moderation Metadata"
    void updateModerationMetadata(
            Snowflake lobbyId, Snowflake messageId, Map<String, String> metadata);
}
