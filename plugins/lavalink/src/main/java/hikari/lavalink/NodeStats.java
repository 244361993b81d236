package hikari.lavalink;

import java.time.Duration;
import java.util.Optional;

/// What a node does.
///
/// @param players how many players it has
/// @param playingPlayers how many of them play
/// @param uptime for how long it runs
/// @param memoryUsed how many bytes of memory it uses
/// @param memoryReservable how many bytes it may use at most
/// @param cores how many cores it has
/// @param systemLoad the load of its machine, from 0 to 1
/// @param nodeLoad its own share of that
/// @param frames what it sent in the last minute, if there are players
/// @see "Lavalink documentation: WebSocket API, Stats Object"
public record NodeStats(
        int players,
        int playingPlayers,
        Duration uptime,
        long memoryUsed,
        long memoryReservable,
        int cores,
        double systemLoad,
        double nodeLoad,
        Optional<Frames> frames) {

    /// What a node sent.
    ///
    /// @param sent how many frames
    /// @param nulled how many of them had nothing in them
    /// @param deficit how many were missing; below 0 when there were too many
    public record Frames(int sent, int nulled, int deficit) {}
}
