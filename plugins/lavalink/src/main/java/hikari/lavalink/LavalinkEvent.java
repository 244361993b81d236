package hikari.lavalink;

import hikari.api.Snowflake;
import jakarta.json.JsonObject;
import java.time.Duration;

/// What a node tells. A later version may know more kinds, so a `switch` needs a `default`.
///
/// @see "Lavalink documentation: WebSocket API"
public sealed interface LavalinkEvent {
    /// The node is connected, for the first time or again. When it was not resumed, its players are
    /// new, and what they played is for the listener to play again.
    ///
    /// @param resumed whether the session went on
    /// @param sessionId the session
    record Ready(boolean resumed, String sessionId) implements LavalinkEvent {}

    /// How a player is, every few seconds.
    ///
    /// @param guildId its guild
    /// @param state how it is
    record PlayerUpdate(Snowflake guildId, PlayerState state) implements LavalinkEvent {}

    /// How the node is, once a minute.
    ///
    /// @param stats how it is
    record Stats(NodeStats stats) implements LavalinkEvent {}

    /// A track began.
    ///
    /// @param guildId the player's guild
    /// @param track the track
    record TrackStarted(Snowflake guildId, Track track) implements LavalinkEvent {}

    /// A track ended.
    ///
    /// @param guildId the player's guild
    /// @param track the track
    /// @param reason why
    record TrackEnded(Snowflake guildId, Track track, TrackEndReason reason)
            implements LavalinkEvent {}

    /// A track could not be played on.
    ///
    /// @param guildId the player's guild
    /// @param track the track
    /// @param failure why
    record TrackFailed(Snowflake guildId, Track track, TrackFailure failure)
            implements LavalinkEvent {}

    /// A track does not go on.
    ///
    /// @param guildId the player's guild
    /// @param track the track
    /// @param threshold for how long nothing came
    record TrackStuck(Snowflake guildId, Track track, Duration threshold)
            implements LavalinkEvent {}

    /// The node's connection to Discord's voice server was closed.
    ///
    /// @param guildId the player's guild
    /// @param code Discord's code
    /// @param reason why
    /// @param byRemote whether Discord closed it
    record VoiceClosed(Snowflake guildId, int code, String reason, boolean byRemote)
            implements LavalinkEvent {}

    /// Something that this version does not know, as of a plugin of the node.
    ///
    /// @param json all of it
    record Other(JsonObject json) implements LavalinkEvent {}
}
