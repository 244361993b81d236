package hikari.concentus;

import hikari.api.error.AudioException;
import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

/// Decodes one stream.
final class ConcentusDecoder implements OpusDecoder {
    private static final int LONGEST = 6 * OpusCodecProvider.FRAME_SAMPLES;

    private final io.github.jaredmdobson.concentus.OpusDecoder decoder;
    private final short[] samples = new short[LONGEST];

    ConcentusDecoder() {
        try {
            decoder =
                    new io.github.jaredmdobson.concentus.OpusDecoder(
                            OpusCodecProvider.SAMPLE_RATE, OpusCodecProvider.CHANNELS);
        } catch (OpusException e) {
            throw new AudioException("No decoder: " + e.getMessage(), e);
        }
    }

    @Override
    public int decode(ByteBuffer opus, ShortBuffer pcm) {
        var bytes = new byte[opus.remaining()];
        opus.get(bytes);
        int count;
        try {
            count =
                    OpusCodecProvider.CHANNELS
                            * (bytes.length == 0 ? conceal() : decode(bytes, LONGEST));
        } catch (OpusException | RuntimeException | AssertionError e) {
            // Concentus asserts what a malformed frame breaks; what it had in hand then is of no
            // use
            decoder.resetState();
            throw new IllegalArgumentException("not an Opus frame: " + e.getMessage(), e);
        }
        pcm.put(samples, 0, count);
        return count;
    }

    @Override
    public void close() {} // nothing but memory

    private int decode(byte[] bytes, int room) throws OpusException {
        return decoder.decode(
                bytes, 0, bytes.length, samples, 0, room / OpusCodecProvider.CHANNELS, false);
    }

    /// Nothing to decode: as long as one frame, by what came before.
    private int conceal() throws OpusException {
        return decoder.decode(
                null,
                0,
                0,
                samples,
                0,
                OpusCodecProvider.FRAME_SAMPLES / OpusCodecProvider.CHANNELS,
                false);
    }
}
