package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.AudioException;
import hikari.api.voice.audio.OpusCodecProvider;
import hikari.api.voice.audio.OpusDecoder;
import hikari.api.voice.audio.OpusEncoder;
import hikari.api.voice.audio.OpusSource;
import hikari.api.voice.audio.OpusSources;
import hikari.api.voice.audio.PcmSource;
import hikari.testkit.OpusReading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EncodedSourceTest {
    @Test
    void samplesAreCutIntoFramesAndTheLastOneIsFilledUp() {
        var source = OpusSources.encode(new Ramp(2 * 1_920 + 100), new SumCodec(), 64_000);
        assertThat(next(source)).isEqualTo(sum(0, 1_920));
        assertThat(next(source)).isEqualTo(sum(1_920, 3_840));
        assertThat(next(source)).isEqualTo(sum(3_840, 3_940));
        assertThat(next(source)).isEqualTo(OpusSource.ENDED);
        source.close();
    }

    @Test
    void samplesAreClosedWithTheSourceAlsoWhileTheyAreAwaited() throws InterruptedException {
        var closed = new CountDownLatch(1);
        var reached = new CountDownLatch(1);
        PcmSource endless =
                new PcmSource() {
                    @Override
                    public boolean read(ShortBuffer samples) throws InterruptedException {
                        reached.countDown();
                        new CountDownLatch(1).await();
                        return true;
                    }

                    @Override
                    public void close() {
                        closed.countDown();
                    }
                };
        var source = OpusSources.encode(endless, new SumCodec(), 64_000);
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(source.read(ByteBuffer.allocate(OpusSource.MAX_FRAME)))
                .isEqualTo(OpusSource.NOTHING_NOW);
        source.close();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aFailureOfTheSamplesIsTold() {
        PcmSource broken =
                samples -> {
                    throw new IOException("on purpose");
                };
        var source = OpusSources.encode(broken, new SumCodec(), 64_000);
        assertThatThrownBy(() -> next(source))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("on purpose");
        source.close();
    }

    @Test
    void withoutACodecTheErrorNamesOneAndTheSamplesAreClosed() {
        var closed = new CountDownLatch(1);
        var samples =
                new PcmSource() {
                    @Override
                    public boolean read(ShortBuffer into) {
                        return false;
                    }

                    @Override
                    public void close() {
                        closed.countDown();
                    }
                };
        assertThatThrownBy(() -> OpusSources.encode(samples))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("hikari.plugin.concentus");
        assertThat(closed.getCount()).isZero();
        assertThatThrownBy(() -> OpusSources.encode(samples, new SumCodec(), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// What the codec of this test makes of samples: their sum.
    private static int sum(int from, int to) {
        var sum = 0;
        for (int i = from; i < to; i++) {
            sum += (short) i;
        }
        return sum;
    }

    private static int next(OpusSource source) {
        var frame = ByteBuffer.allocate(OpusSource.MAX_FRAME);
        int length = OpusReading.next(source, frame);
        return length == OpusSource.ENDED ? length : frame.flip().getInt();
    }

    /// So many samples, each its own number, given in odd pieces.
    private static final class Ramp implements PcmSource {
        private final int count;
        private int given;

        Ramp(int count) {
            this.count = count;
        }

        @Override
        public boolean read(ShortBuffer samples) {
            for (int i = 0; i < 700 && given < count && samples.hasRemaining(); i++) {
                samples.put((short) given++);
            }
            return given < count;
        }
    }

    private static final class SumCodec implements OpusCodecProvider {
        @Override
        public String id() {
            return "sum";
        }

        @Override
        public int priority() {
            return 0;
        }

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public OpusEncoder openEncoder(int bitsPerSecond) {
            return new OpusEncoder() {
                @Override
                public int encode(ShortBuffer pcm, ByteBuffer opus) {
                    var sum = 0;
                    while (pcm.hasRemaining()) {
                        sum += pcm.get();
                    }
                    opus.putInt(sum);
                    return Integer.BYTES;
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public OpusDecoder openDecoder() {
            throw new AssertionError("not asked for");
        }
    }
}
