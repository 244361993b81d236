package hikari.concentus;

import hikari.api.error.AudioException;
import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusEncoder;
import hikari.api.voice.audio.OpusSource;
import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;

/// Encodes one stream.
final class ConcentusEncoder implements OpusEncoder {
    private static final int LOWEST_BITRATE = 6_000;
    private static final int HIGHEST_BITRATE = 510_000;

    private final io.github.jaredmdobson.concentus.OpusEncoder encoder;
    private final short[] samples = new short[OpusCodecProvider.FRAME_SAMPLES];
    private final byte[] bytes = new byte[OpusSource.MAX_FRAME];

    ConcentusEncoder(int bitsPerSecond) {
        if (bitsPerSecond < LOWEST_BITRATE || bitsPerSecond > HIGHEST_BITRATE) {
            throw new IllegalArgumentException(
                    "bitsPerSecond is %d, not within %d to %d"
                            .formatted(bitsPerSecond, LOWEST_BITRATE, HIGHEST_BITRATE));
        }
        try {
            encoder =
                    new io.github.jaredmdobson.concentus.OpusEncoder(
                            OpusCodecProvider.SAMPLE_RATE,
                            OpusCodecProvider.CHANNELS,
                            OpusApplication.OPUS_APPLICATION_AUDIO);
        } catch (OpusException e) {
            throw new AudioException("No encoder: " + e.getMessage(), e);
        }
        encoder.setBitrate(bitsPerSecond);
    }

    @Override
    public int encode(ShortBuffer pcm, ByteBuffer opus) {
        pcm.get(samples);
        try {
            var length =
                    encoder.encode(
                            samples,
                            0,
                            samples.length / OpusCodecProvider.CHANNELS,
                            bytes,
                            0,
                            Math.min(bytes.length, opus.remaining()));
            opus.put(bytes, 0, length);
            return length;
        } catch (OpusException e) {
            throw new AudioException("The samples cannot be encoded: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {} // nothing but memory
}
