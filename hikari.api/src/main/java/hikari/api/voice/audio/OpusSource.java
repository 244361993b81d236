package hikari.api.voice.audio;

import java.nio.ByteBuffer;

/// Where what a bot says comes from: Opus frames of 20 ms each, pulled one at a time.
///
/// ```java
/// OpusSource beep = frame -> {
///     frame.put(encodedBeep);
///     return encodedBeep.length;
/// };
/// connection.player().play(beep);
/// ```
///
/// A source is read by one thread at a time, and that thread serves hundreds of connections: a
/// source that blocks holds up all of them. What reads a file or a network does so ahead, on a
/// thread of its own, and answers [#NOTHING_NOW] when it is behind.
@FunctionalInterface
public interface OpusSource extends AutoCloseable {
    /// The longest frame that is sent, in bytes: what Opus allows for one frame of 20 ms.
    int MAX_FRAME = 1275;

    /// Nothing is there yet, ask again in 20 ms.
    int NOTHING_NOW = 0;

    /// Nothing will ever come again.
    int ENDED = -1;

    /// Writes the next frame. Never blocks.
    ///
    /// @param frame where to write to, from its position on; it has room for [#MAX_FRAME] bytes
    /// @return how many bytes were written, [#NOTHING_NOW] or [#ENDED]
    /// @throws RuntimeException ends the source; the player's listeners are told
    int read(ByteBuffer frame);

    /// Gives back what the source holds. Called once, when it will not be read again, on a thread
    /// that may wait.
    @Override
    default void close() {}
}
