package hikari.lavalink;

import hikari.api.Snowflake;
import java.util.Optional;

/// A guild's player at a node.
///
/// @param guildId the guild
/// @param track what it plays
/// @param volume how loud, in percent, from 0 to 1,000
/// @param paused whether it is paused
/// @param state where it is
/// @see "Lavalink documentation: REST API, Player"
public record Player(
        Snowflake guildId, Optional<Track> track, int volume, boolean paused, PlayerState state) {}
