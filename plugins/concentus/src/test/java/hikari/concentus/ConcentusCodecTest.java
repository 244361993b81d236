package hikari.concentus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusCodecs;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.OpusSources;
import hikari.api.voice.audio.PcmSource;
import hikari.testkit.OpusReading;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcentusCodecTest {
    private static final int FRAMES = 50;
    private static final int HERTZ = 440;

    @Test
    void itIsFoundByTheServiceLoader() {
        assertThat(OpusCodecs.require()).isInstanceOf(ConcentusCodec.class);
    }

    @Test
    void aToneComesBackAsThatTone() {
        var codec = new ConcentusCodec();
        var heard = ShortBuffer.allocate(FRAMES * OpusCodecProvider.FRAME_SAMPLES);
        var pcm = ShortBuffer.allocate(6 * OpusCodecProvider.FRAME_SAMPLES);
        try (var encoder = codec.openEncoder(96_000);
                var decoder = codec.openDecoder()) {
            for (int i = 0; i < FRAMES; i++) {
                var opus = ByteBuffer.allocate(OpusSource.MAX_FRAME);
                var samples = tone(i);
                var length = encoder.encode(samples, opus);
                assertThat(samples.hasRemaining()).isFalse();
                assertThat(opus.flip().remaining()).isEqualTo(length).isBetween(1, 1_275);
                pcm.clear();
                assertThat(decoder.decode(opus, pcm)).isEqualTo(OpusCodecProvider.FRAME_SAMPLES);
                heard.put(pcm.flip());
            }
        }
        var second = heard.position() / OpusCodecProvider.CHANNELS / 2;
        assertThat(power(heard, HERTZ, second)).isGreaterThan(100 * power(heard, 1_000, second));
    }

    @Test
    void aLostFrameIsConcealedAndNoiseIsRefusedOrDecoded() {
        try (var decoder = new ConcentusCodec().openDecoder()) {
            var pcm = ShortBuffer.allocate(6 * OpusCodecProvider.FRAME_SAMPLES);
            assertThat(decoder.decode(ByteBuffer.allocate(0), pcm))
                    .isEqualTo(OpusCodecProvider.FRAME_SAMPLES);
            assertThat(pcm.position()).isEqualTo(OpusCodecProvider.FRAME_SAMPLES);
            var halves = ByteBuffer.wrap(new byte[] {(byte) 0xF9, 1, 2, 3});
            assertThatThrownBy(() -> decoder.decode(halves, pcm.clear()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /// Frames upon which Concentus gives up by an assertion.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3db6453930b26e7f06c7e48c777348cf05b5b5c9d9",
                "38d91ada81637ba8582302df0b1746e9f233f63c9118",
                "59baa02abaa15b600aca31982dbae9a51c",
                "520212ed421e429e2d"
            })
    void aFrameThatBreaksTheDecoderIsRefusedAndTheNextOneIsDecoded(String broken) {
        var pcm = ShortBuffer.allocate(6 * OpusCodecProvider.FRAME_SAMPLES);
        var opus = ByteBuffer.allocate(OpusSource.MAX_FRAME);
        var codec = new ConcentusCodec();
        try (var encoder = codec.openEncoder(96_000);
                var decoder = codec.openDecoder()) {
            var frame = ByteBuffer.wrap(HexFormat.of().parseHex(broken));
            assertThatThrownBy(() -> decoder.decode(frame, pcm))
                    .isInstanceOf(IllegalArgumentException.class);
            encoder.encode(tone(0), opus);
            assertThat(decoder.decode(opus.flip(), pcm.clear()))
                    .isEqualTo(OpusCodecProvider.FRAME_SAMPLES);
        }
    }

    @Test
    void bitratesBeyondOpusAreRefused() {
        var codec = new ConcentusCodec();
        assertThatThrownBy(() -> codec.openEncoder(5_999))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.openEncoder(510_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void samplesBecomeASourceByIt() {
        var left = new int[] {3};
        PcmSource tone =
                samples -> {
                    samples.put(tone(3 - left[0]));
                    return --left[0] > 0;
                };
        try (var source = OpusSources.encode(tone)) {
            for (int i = 0; i < 3; i++) {
                assertThat(OpusReading.next(source)).isPositive();
            }
            assertThat(OpusReading.next(source)).isEqualTo(OpusSource.ENDED);
        }
    }

    private static ShortBuffer tone(int frame) {
        var samples = ShortBuffer.allocate(OpusCodecProvider.FRAME_SAMPLES);
        var first = frame * samples.capacity() / OpusCodecProvider.CHANNELS;
        for (int i = first; samples.hasRemaining(); i++) {
            var value = (short) (10_000 * Math.sin(2 * Math.PI * HERTZ * i / 48_000));
            samples.put(value).put(value);
        }
        return samples.flip();
    }

    /// How strong a frequency is in the left channel, from a sample on.
    private static double power(ShortBuffer samples, int hertz, int from) {
        double sine = 0;
        double cosine = 0;
        var count = samples.position() / OpusCodecProvider.CHANNELS;
        for (int i = from; i < count; i++) {
            var angle = 2 * Math.PI * hertz * i / 48_000;
            sine += samples.get(i * OpusCodecProvider.CHANNELS) * Math.sin(angle);
            cosine += samples.get(i * OpusCodecProvider.CHANNELS) * Math.cos(angle);
        }
        return sine * sine + cosine * cosine;
    }
}
