package hikari.lavalink;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How a player is.
///
/// @param time when it was so, by the node's clock
/// @param position how much of the track was played
/// @param connected whether the node is connected to Discord's voice server
/// @param ping how long a message to that and back takes, while it is connected
/// @see "Lavalink documentation: WebSocket API, Player State"
public record PlayerState(
        Instant time, Duration position, boolean connected, Optional<Duration> ping) {}
