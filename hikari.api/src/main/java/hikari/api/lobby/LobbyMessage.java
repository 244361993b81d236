package hikari.api.lobby;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.message.MessageFlag;
import hikari.api.message.MessageType;
import hikari.api.user.User;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A message in a [Lobby].
///
/// @param id its id
/// @param type what kind of message
/// @param content the text
/// @param lobbyId the lobby
/// @param channelId the channel; the same as the lobby
/// @param author who wrote it
/// @param lobbyMember the author's other name, if there is one
/// @param metadata what the application wants to remember
/// @param moderationMetadata what a moderation of the application's own says of it
/// @param flags marks
/// @param applicationId the application
/// @param timestamp when it was written; only in webhook events
/// @param editedTimestamp when it was changed; only in webhook events
/// @see "Discord documentation: Lobby Resource, Get Lobby Messages"
public record LobbyMessage(
        Snowflake id,
        MessageType type,
        String content,
        Snowflake lobbyId,
        Snowflake channelId,
        User author,
        Optional<LobbyMessageMember> lobbyMember,
        Map<String, String> metadata,
        Map<String, String> moderationMetadata,
        Flags<MessageFlag> flags,
        Optional<Snowflake> applicationId,
        Optional<Instant> timestamp,
        Optional<Instant> editedTimestamp) {}
