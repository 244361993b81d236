package hikari.api.voice.audio;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

/// Makes Opus frames of samples: 48 kHz, stereo, signed 16 bit, 20 ms each. For one stream and one
/// thread at a time.
public interface OpusEncoder extends AutoCloseable {
    /// Encodes one frame.
    ///
    /// @param pcm [OpusCodecProvider#FRAME_SAMPLES] samples from its position on, which are
    ///   consumed
    /// @param opus where to write to, with room for [OpusSource#MAX_FRAME] bytes
    /// @return how many bytes were written, at least 1
    int encode(ShortBuffer pcm, ByteBuffer opus);

    /// Gives back what it holds.
    @Override
    void close();
}
