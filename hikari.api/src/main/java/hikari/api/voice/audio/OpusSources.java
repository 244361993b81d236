package hikari.api.voice.audio;

import hikari.api.error.AudioException;
import hikari.api.spi.OpusSourceFactory;
import hikari.api.spi.Providers;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ServiceLoader;

/// Ready-made sources. All of them read ahead on a virtual thread of their own, up to two seconds,
/// and end it when they are closed, as a player does with what it plays.
///
/// ```java
/// connection.player().enqueue(OpusSources.open(Path.of("song.opus")));
/// ```
///
/// Opus in Ogg (`.opus`, `.ogg`) and in WebM or Matroska (`.webm`, `.mka`) is passed on as it is:
/// nothing is decoded, and nothing encoded. Frames of 20 ms are sent as they are; shorter ones are
/// put together, and packets of several frames are taken apart. Frames of 40 and 60 ms cannot be
/// cut: such a source fails with an error that says so. More than two channels cannot be sent.
public final class OpusSources {
    /// What sounds good for music, in bits a second.
    private static final int DEFAULT_BITRATE = 96_000;

    private OpusSources() {}

    /// {@return the audio of a file} Blocks until its head was read.
    ///
    /// @param file Ogg, WebM or Matroska, by what is in it, not by its name
    /// @throws AudioException when it cannot be read, or is no Opus that can be sent
    /// @throws hikari.api.error.MissingModuleException when `hikari.voice` is not there
    public static OpusTrack open(Path file) {
        return factory().open(file);
    }

    /// {@return the audio of a stream} Blocks until its head was read.
    ///
    /// @param stream Ogg, WebM or Matroska; closed by the source, also when this fails. Its `read`
    ///   may block
    /// @throws AudioException when it cannot be read, or is no Opus that can be sent
    /// @throws hikari.api.error.MissingModuleException when `hikari.voice` is not there
    public static OpusTrack open(InputStream stream) {
        return factory().open(stream);
    }

    /// {@return samples as Opus of 96,000 bits a second, encoded by the best codec that is found}
    ///
    /// @param samples closed by the source, also when this fails
    /// @throws AudioException when there is no codec
    /// @throws hikari.api.error.MissingModuleException when `hikari.voice` is not there
    /// @see OpusCodecs#find()
    public static OpusSource encode(PcmSource samples) {
        return factory().encode(samples, OpusCodecs::require, DEFAULT_BITRATE);
    }

    /// {@return samples as Opus}
    ///
    /// @param samples closed by the source, also when this fails
    /// @param codec encodes them
    /// @param bitsPerSecond how good it shall sound, from 6,000 to 510,000
    /// @throws hikari.api.error.MissingModuleException when `hikari.voice` is not there
    public static OpusSource encode(PcmSource samples, OpusCodecProvider codec, int bitsPerSecond) {
        return factory().encode(samples, () -> codec, bitsPerSecond);
    }

    /// {@return silence}
    ///
    /// @param duration how long, not negative; rounded up to 20 ms
    public static OpusSource silence(Duration duration) {
        return new SilentSource(duration);
    }

    private static OpusSourceFactory factory() {
        return Providers.require(
                ServiceLoader.load(OpusSourceFactory.class), "sources of audio", "hikari.voice");
    }
}
