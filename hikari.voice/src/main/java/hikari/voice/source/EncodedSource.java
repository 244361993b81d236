package hikari.voice.source;

import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.PcmSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

/// Samples, encoded ahead.
final class EncodedSource {
    private EncodedSource() {}

    /// {@return the samples as Opus}
    ///
    /// @param samples closed in the end
    /// @param codec encodes them
    /// @param bitsPerSecond how good it shall sound
    static OpusSource of(PcmSource samples, OpusCodecProvider codec, int bitsPerSecond) {
        return ReadAhead.start(
                0, samples::close, sink -> encode(samples, codec, bitsPerSecond, sink));
    }

    private static void encode(
            PcmSource samples, OpusCodecProvider codec, int bitsPerSecond, FrameSink sink)
            throws IOException, InterruptedException {
        var pcm = ShortBuffer.allocate(OpusCodecProvider.FRAME_SAMPLES);
        var opus = ByteBuffer.allocate(OpusSource.MAX_FRAME);
        try (var encoder = codec.openEncoder(bitsPerSecond)) {
            var more = true;
            for (long time = 0; more; time += FrameShaper.SAMPLES) {
                pcm.clear();
                while (more && pcm.hasRemaining()) {
                    more = samples.read(pcm);
                }
                if (pcm.position() > 0) {
                    fill(pcm);
                    var length = encoder.encode(pcm.flip(), opus.clear());
                    sink.accept(opus.position(0).limit(length), time);
                }
            }
        }
    }

    /// The last samples are fewer than a frame has: silence follows.
    private static void fill(ShortBuffer pcm) {
        while (pcm.hasRemaining()) {
            pcm.put((short) 0);
        }
    }
}
