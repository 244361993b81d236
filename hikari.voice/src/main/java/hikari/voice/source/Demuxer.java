package hikari.voice.source;

import hikari.api.voice.audio.AudioTags;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;

/// Reads the Opus packets of a file or stream, one after the other. For one thread, but for what it
/// tells of the audio and `close`. Its heads were read when it was made.
interface Demuxer extends Closeable {
    /// Goes to the next packet. Blocks.
    ///
    /// @return whether there is one
    /// @throws IOException when the file or stream cannot be read
    boolean next() throws IOException;

    /// The packet's bytes; valid until the next call of `next`.
    ByteBuffer packet();

    /// When the packet begins, in samples since the beginning of the audio; below 0 while the
    /// decoder warms up.
    long time();

    /// What is said of the audio; in a stream of several, of the one that was reached.
    AudioTags tags();

    /// How long the audio is, where it says so.
    Optional<Duration> duration();
}
