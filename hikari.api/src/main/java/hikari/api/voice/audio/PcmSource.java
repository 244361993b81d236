package hikari.api.voice.audio;

import java.io.IOException;
import java.nio.ShortBuffer;

/// Where samples come from: 48 kHz, stereo, signed 16 bit. Made an [OpusSource] by
/// [OpusSources#encode(PcmSource)], which reads it ahead on a thread of its own, so that it may
/// block.
@FunctionalInterface
public interface PcmSource extends AutoCloseable {
    /// Writes the next samples, left and right in turn. Blocks until there are some.
    ///
    /// @param samples where to write to, from its position on; has room for an even number
    /// @return whether there will be more; what was written counts in any case
    /// @throws IOException ends the source; the player's listeners are told
    /// @throws InterruptedException when interrupted, which is how a source that is closed is told
    boolean read(ShortBuffer samples) throws IOException, InterruptedException;

    /// Gives back what the source holds. Called once, when it will not be read again; a `read` may
    /// be running.
    ///
    /// @throws IOException is logged
    @Override
    default void close() throws IOException {}
}
