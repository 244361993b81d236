package hikari.voice.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What a server's bytes are as frames.
class FramesTest {
    private static final int ROOM = 1_000;

    @Property(tries = 1_000)
    void noBytesMakeReadingThrowAnythingElse(@ForAll @Size(max = 60) byte[] bytes) {
        assertThatThrownBy(() -> readAll(bytes)).isInstanceOf(SocketEndException.class);
    }

    /// Random bytes seldom are a head that could be one.
    @Property(tries = 2_000)
    void noHeadMakesReadingThrowAnythingElse(@ForAll("heads") byte[] bytes) {
        assertThatThrownBy(() -> readAll(bytes)).isInstanceOf(SocketEndException.class);
    }

    @Provide
    Arbitrary<byte[]> heads() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2, 3, 8, 9, 10, 15),
                        Arbitraries.of(0, 0x80),
                        Arbitraries.of(0, 1, 125, 126, 127),
                        Arbitraries.longs())
                .as((kind, last, marker, length) ->
                        ByteBuffer.allocate(40)
                                .put((byte) (kind | last))
                                .put((byte) (int) marker)
                                .putLong(length)
                                .array());
    }

    @Property(tries = 200)
    void whatTheOtherSideWritesIsRead(@ForAll @Size(max = 300) byte[] payload) throws IOException {
        var frames = new Frames(new ByteArrayInputStream(frame(0x82, payload)));
        assertThat(frames.next(ROOM)).isEqualTo(payload);
        assertThat(frames.isLast()).isTrue();
        assertThat(frames.kind()).isEqualTo(Frames.BINARY);
    }

    @Test
    void aLengthBeyondTheRoomIsRefusedBeforeAnythingIsRead() {
        var endless = ByteBuffer.allocate(10).put((byte) 0x82).put((byte) 127).putLong(1L << 40);
        assertRefused("too long", endless.array());
        assertRefused("too long", frame(0x82, new byte[ROOM + 1]));
    }

    @Test
    void whatNoServerMaySendIsRefused() {
        assertRefused("reserved bits", frame(0xC2, new byte[1]));
        assertRefused("reserved kind", frame(0x83, new byte[1]));
        assertRefused("control frame", frame(0x09, new byte[1]));
        assertRefused("control frame", frame(0x89, new byte[126]));
        assertRefused("masked", new byte[] {(byte) 0x82, (byte) 0x81, 0, 0, 0, 0, 1});
        var negative = ByteBuffer.allocate(10).put((byte) 0x89).put((byte) 127).putLong(-1);
        assertRefused("63 bits", negative.array());
    }

    @Test
    void controlFramesOfUpTo125BytesAndFragmentsAreRead() throws IOException {
        var control = new Frames(new ByteArrayInputStream(frame(0x89, new byte[125])));
        assertThat(control.next(ROOM)).hasSize(125);
        assertThat(control.isLast()).isTrue();
        var fragment = new Frames(new ByteArrayInputStream(frame(0x02, new byte[ROOM])));
        assertThat(fragment.next(ROOM)).hasSize(ROOM);
        assertThat(fragment.isLast()).isFalse();
    }

    private static void assertRefused(String why, byte[] bytes) {
        assertThatThrownBy(() -> readAll(bytes))
                .isInstanceOf(SocketEndException.class)
                .hasMessageContaining(why);
    }

    private static void readAll(byte[] bytes) throws IOException {
        var frames = new Frames(new ByteArrayInputStream(bytes));
        while (true) {
            assertThat(frames.next(ROOM)).hasSizeLessThanOrEqualTo(ROOM);
        }
    }

    private static byte[] frame(int first, byte[] payload) {
        var frame = ByteBuffer.allocate(4 + payload.length).put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) payload.length);
        } else {
            frame.put((byte) 126).putShort((short) payload.length);
        }
        frame.put(payload);
        return Arrays.copyOf(frame.array(), frame.position());
    }
}
