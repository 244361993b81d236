package hikari.api.lobby;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A place where players of a game meet.
///
/// @param id its id
/// @param applicationId the application
/// @param metadata what the application wants to remember
/// @param members who is in it
/// @param linkedChannel the channel it is linked to
/// @param flags marks
/// @param overrideEventWebhooksUrl where its webhook events are sent; undocumented
/// @see "Discord documentation: Lobby Resource, Lobby Object"
public record Lobby(
        Snowflake id,
        Snowflake applicationId,
        Map<String, String> metadata,
        List<LobbyMember> members,
        Optional<Channel> linkedChannel,
        Flags<LobbyFlag> flags,
        Optional<String> overrideEventWebhooksUrl) {}
