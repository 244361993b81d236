package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpusFramesTest {
    private final List<byte[]> shaped = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private final FrameShaper shaper =
            new FrameShaper((packet, time) -> {
                var bytes = new byte[packet.remaining()];
                packet.duplicate().get(bytes);
                shaped.add(bytes);
                times.add(time);
            });

    @ParameterizedTest
    @CsvSource({
        "0, 480",
        "1, 960",
        "2, 1920",
        "3, 2880",
        "11, 2880",
        "12, 480",
        "13, 960",
        "15, 960",
        "16, 120",
        "17, 240",
        "18, 480",
        "19, 960",
        "28, 120",
        "31, 960"
    })
    void theFirstByteSaysHowLongAFrameIs(int config, int samples) {
        var frames = new OpusFrames();
        assertThat(frames.read(ByteBuffer.wrap(new byte[] {(byte) (config << 3), 1}))).isTrue();
        assertThat(frames.samples()).isEqualTo(samples);
    }

    @Test
    void whatIsNoPacketIsRefused() {
        var frames = new OpusFrames();
        assertThat(frames.read(bytes())).isFalse();
        assertThat(frames.read(bytes(0xF9, 1, 2, 3))).as("halves of odd length").isFalse();
        assertThat(frames.read(bytes(0xFA, 9, 2, 3))).as("first frame too long").isFalse();
        assertThat(frames.read(bytes(0xFA))).as("no length").isFalse();
        assertThat(frames.read(bytes(0xFB, 0))).as("no frames").isFalse();
        assertThat(frames.read(bytes(0xFB, 7, 1, 2, 3, 4, 5, 6, 7))).as("140 ms").isFalse();
        assertThat(frames.read(bytes(0xFB, 0x41, 9, 1))).as("more padding than bytes").isFalse();
        assertThat(frames.read(bytes(0xFB, 0x82, 9, 1))).as("frame beyond the end").isFalse();
        assertThat(frames.read(ByteBuffer.wrap(new byte[1_277]).put(0, (byte) 0xF8)))
                .as("more than 1,275 bytes")
                .isFalse();
    }

    @Test
    void framesAreFoundHoweverTheyArePacked() {
        assertFrames(bytes(0xF8, 1, 2), bytes(1, 2));
        assertFrames(bytes(0xF9, 1, 2, 3, 4), bytes(1, 2), bytes(3, 4));
        assertFrames(bytes(0xFA, 1, 7, 8, 9), bytes(7), bytes(8, 9));
        assertFrames(bytes(0xFB, 0x03, 1, 2, 3), bytes(1), bytes(2), bytes(3));
        assertFrames(bytes(0xFB, 0x82, 1, 5, 6, 7), bytes(5), bytes(6, 7));
        assertFrames(bytes(0xFB, 0x42, 3, 5, 6, 0, 0, 0), bytes(5), bytes(6));
        assertFrames(bytes(0xFB, 0xC2, 1, 1, 5, 6, 7, 0), bytes(5), bytes(6, 7));
    }

    @Test
    void lengthsOfMoreThan251BytesAndPaddingOfMoreThan254AreRead() {
        var first = ByteBuffer.allocate(256);
        var two = ByteBuffer.allocate(3 + 256 + 1).put(bytes(0xFA, 252, 1)).put(first.duplicate());
        assertFrames(two.put((byte) 9).flip(), first, bytes(9));
        var padded = ByteBuffer.allocate(5 + 255).put(bytes(0xFB, 0x41, 255, 1, 8)).clear();
        assertFrames(padded, bytes(8));
    }

    private static void assertFrames(ByteBuffer packet, ByteBuffer... expected) {
        var frames = new OpusFrames();
        assertThat(frames.read(packet)).isTrue();
        assertThat(IntStream.range(0, frames.count()).mapToObj(frames::frame))
                .containsExactly(expected);
        assertThat(OpusFrames.samples(packet)).isEqualTo(960 * expected.length);
    }

    @Test
    void framesOf20MsInOnePacketGetOneEach() throws InterruptedException {
        var packet = bytes(0xFB, 0x83, 1, 2, 10, 20, 21, 30, 31, 32);
        shaper.add(packet, 100);
        assertThat(shaped)
                .containsExactly(
                        new byte[] {(byte) 0xF8, 10},
                        new byte[] {(byte) 0xF8, 20, 21},
                        new byte[] {(byte) 0xF8, 30, 31, 32});
        assertThat(times).containsExactly(100L, 1_060L, 2_020L);
    }

    @Test
    void longFramesAreRefusedByTheirLength() {
        assertThatThrownBy(() -> shaper.add(bytes(Packets.SILK_60, 1, 2), 0))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("60 ms");
        assertThatThrownBy(() -> shaper.add(bytes(Packets.SILK_40, 1, 2), 0))
                .isInstanceOf(AudioException.class)
                .hasMessageContaining("40 ms");
    }

    @Test
    void aChangeOfFormFillsTheFrameBefore() throws InterruptedException {
        shaper.add(bytes(Packets.CELT_10, 7, 7), 0);
        shaper.add(bytes(Packets.CELT_20, 9), 480);
        assertThat(shaped).hasSize(2);
        var frames = new OpusFrames();
        assertThat(frames.read(ByteBuffer.wrap(shaped.getFirst()))).isTrue();
        assertThat(frames.samples()).isEqualTo(FrameShaper.SAMPLES);
        assertThat(frames.frame(0)).isEqualTo(bytes(7, 7));
        assertThat(frames.frame(1).hasRemaining()).isFalse();
        assertThat(shaped.getLast()).containsExactly(Packets.CELT_20, 9);
    }

    @Property(tries = 300)
    void whatIsPutTogetherComesOutAgain(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 400) Integer> lengths,
            @ForAll @IntRange(max = 2) int form,
            @ForAll long seed)
            throws InterruptedException {
        shaped.clear(); // tries share the instance
        var random = new Random(seed);
        var toc = List.of(Packets.CELT_2_5, Packets.CELT_5, Packets.CELT_10).get(form);
        var sent = new ArrayList<byte[]>();
        for (int i = 0; i < lengths.size(); i++) {
            var packet = Packets.one(toc, 1 + lengths.get(i), random);
            sent.add(Arrays.copyOfRange(packet, 1, packet.length));
            shaper.add(ByteBuffer.wrap(packet), 0);
        }
        shaper.flush();
        var came = new ArrayList<byte[]>();
        var frames = new OpusFrames();
        for (var packet : shaped) {
            assertThat(frames.read(ByteBuffer.wrap(packet))).isTrue();
            assertThat(frames.samples()).isEqualTo(FrameShaper.SAMPLES);
            for (int i = 0; i < frames.count(); i++) {
                var frame = new byte[frames.frame(i).remaining()];
                frames.frame(i).get(frame);
                came.add(frame);
            }
        }
        assertThat(came.subList(0, sent.size())).containsExactlyElementsOf(sent);
        assertThat(came.subList(sent.size(), came.size())).allMatch(frame -> frame.length == 0);
    }

    @Property(tries = 2_000)
    void anyBytesAreRefusedOrHaveTheirFramesInside(@ForAll @Size(max = 300) byte[] bytes) {
        var frames = new OpusFrames();
        if (frames.read(ByteBuffer.wrap(bytes))) {
            assertThat(frames.samples())
                    .isBetween(1, 5_760)
                    .isEqualTo(OpusFrames.samples(ByteBuffer.wrap(bytes)));
            var sum = 0;
            for (int i = 0; i < frames.count(); i++) {
                sum += frames.frame(i).remaining();
            }
            assertThat(sum).isLessThan(bytes.length);
        }
    }

    private static ByteBuffer bytes(int... values) {
        var bytes = ByteBuffer.allocate(values.length);
        for (int value : values) {
            bytes.put((byte) value);
        }
        return bytes.flip();
    }
}
