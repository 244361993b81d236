package hikari.api.voice.audio;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

/// Makes samples of Opus frames: 48 kHz, stereo, signed 16 bit. For one stream and one thread at a
/// time.
public interface OpusDecoder extends AutoCloseable {
    /// Decodes one frame.
    ///
    /// @param opus the frame, which is consumed; an empty one was lost, and is concealed
    /// @param pcm where to write to, with room for 120 ms, six times
    ///   [OpusCodecProvider#FRAME_SAMPLES]
    /// @return how many samples were written, of both channels together
    /// @throws IllegalArgumentException when it is no Opus frame
    int decode(ByteBuffer opus, ShortBuffer pcm);

    /// Gives back what it holds.
    @Override
    void close();
}
