package hikari.api.spi;

import hikari.api.error.AudioException;
import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.OpusTrack;
import hikari.api.voice.audio.PcmSource;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Makes sources of audio. Provided by `hikari.voice`.
public interface OpusSourceFactory {
    /// {@return the audio of a file}
    ///
    /// @param file Ogg, WebM or Matroska
    /// @throws AudioException when it cannot be read, or is no Opus that can be sent
    OpusTrack open(Path file);

    /// {@return the audio of a stream}
    ///
    /// @param stream Ogg, WebM or Matroska; closed by the source, also when this fails
    /// @throws AudioException when it cannot be read, or is no Opus that can be sent
    OpusTrack open(InputStream stream);

    /// {@return samples as Opus}
    ///
    /// @param samples closed by the source, also when this fails
    /// @param codec finds what encodes them
    /// @param bitsPerSecond how good it shall sound, from 6,000 to 510,000
    /// @throws AudioException when there is no codec
    OpusSource encode(PcmSource samples, Supplier<OpusCodecProvider> codec, int bitsPerSecond);
}
