package hikari.api.voice.audio;

import java.time.Duration;
import java.util.Optional;

/// Opus audio of a file or stream, read ahead by a thread of its own. Opened by [OpusSources].
///
/// What cannot be read is told by [OpusSource#read(java.nio.ByteBuffer)], which throws an
/// [hikari.api.error.AudioException] after all that came before.
public interface OpusTrack extends OpusSource {
    /// {@return what the audio says of itself} In a stream of several pieces, that of the piece
    /// that was read last.
    AudioTags tags();

    /// {@return how long the audio is, if it says so} Streams and Ogg files of several pieces do
    /// not.
    Optional<Duration> duration();

    /// {@return how much of the audio was read from here, from its beginning on}
    Duration position();

    /// {@return whether it is a file, in which one can jump}
    boolean isSeekable();

    /// Goes on at another place, up to 80 ms early, so that the listeners' decoders get right.
    /// Returns at once; the next frames come from there as soon as they were found. Beyond the end,
    /// the audio ends.
    ///
    /// @param position from the beginning, not negative
    /// @throws IllegalStateException when one cannot jump in it, or it was closed
    void seek(Duration position);
}
