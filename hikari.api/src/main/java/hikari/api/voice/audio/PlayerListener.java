package hikari.api.voice.audio;

/// Is told what a player does. Calls come one after the other, in order, on a virtual thread that
/// may wait and may call the player; what they throw is logged.
public interface PlayerListener {
    /// A source begins to be read.
    ///
    /// @param playback what begins
    default void started(Playback playback) {}

    /// A source is over, and is closed.
    ///
    /// @param playback what is over
    /// @param end how it ended
    default void ended(Playback playback, PlaybackEnd end) {}

    /// Nothing is left to play. Not told when it is the connection that ended: each playback is
    /// then told of with [PlaybackEnd.ConnectionClosed].
    default void queueEmptied() {}
}
