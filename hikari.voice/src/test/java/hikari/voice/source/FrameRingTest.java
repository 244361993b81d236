package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FrameRingTest {
    private static final int FRAMES = 20_000;

    private final FrameRing ring = new FrameRing(0);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Test
    void everyFrameComesOnceAndInOrderWhoeverIsFaster() throws InterruptedException {
        var writer = Thread.ofVirtual().start(() -> put(FRAMES));
        var frame = ByteBuffer.allocate(1_275);
        for (int next = 0; next < FRAMES; ) {
            if (ring.take(frame.clear()) > 0) {
                assertThat(frame.flip().getInt()).isEqualTo(next);
                assertThat(frame.remaining()).isEqualTo(next % 500);
                next++;
            } else {
                Thread.onSpinWait();
            }
        }
        writer.join();
        assertThat(ring.take(frame.clear())).isEqualTo(-1);
        assertThat(ring.nextTime()).isEqualTo(FRAMES * (long) FrameShaper.SAMPLES);
    }

    @Test
    void aFullRingHoldsTheWriterUntilHalfIsFree() throws InterruptedException {
        var writer = Thread.ofVirtual().start(() -> put(FrameRing.ROOM + 1));
        while (writer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        var frame = ByteBuffer.allocate(1_275);
        for (int i = 0; i < FrameRing.ROOM / 2 - 1; i++) {
            assertThat(ring.take(frame.clear())).isPositive();
        }
        assertThat(writer.getState()).isEqualTo(Thread.State.WAITING);
        assertThat(ring.take(frame.clear())).isPositive();
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anInterruptEndsTheWait() throws InterruptedException {
        var writer = Thread.ofVirtual().start(() -> put(FrameRing.ROOM + 1));
        while (writer.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        writer.interrupt();
        writer.join();
        assertThat(ended.getCount()).isOne();
    }

    @Test
    void aFailureIsToldAsOftenAsOneAsks() {
        ring.fail(new AudioException("on purpose"));
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> ring.take(ByteBuffer.allocate(1_275)))
                    .isInstanceOf(AudioException.class)
                    .hasMessage("on purpose");
        }
    }

    /// Frames of many lengths that begin with their number.
    private void put(int count) {
        try {
            for (int i = 0; i < count; i++) {
                var frame = ByteBuffer.allocate(Integer.BYTES + i % 500).putInt(0, i);
                ring.put(frame, i * (long) FrameShaper.SAMPLES);
            }
            ring.end();
            ended.countDown();
        } catch (InterruptedException e) {
            // the test's end
        }
    }
}
