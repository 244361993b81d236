package hikari.voice.source;

import hikari.api.error.AudioException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The packets of one block of a WebM or Matroska file. Used for block after block.
///
/// @see "RFC 9559, 10: Block Structure"
final class WebmBlock {
    private static final int MOST = 256;

    private final int[] lengths = new int[MOST];
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private long track;
    private int time;
    private int count;
    private int index;

    /// Takes a block, big-endian.
    ///
    /// @throws AudioException when it is broken
    void read(ByteBuffer block) {
        bytes = block;
        index = 0;
        count = 0;
        track = Ebml.number(bytes, 8, true);
        check(bytes.remaining() >= 3);
        time = bytes.getShort();
        var lacing = bytes.get() >>> 1 & 3;
        if (lacing == 0) {
            count = 1;
            lengths[0] = bytes.remaining();
            return;
        }
        check(bytes.hasRemaining());
        count = (bytes.get() & 0xFF) + 1;
        var left =
                switch (lacing) {
                    case 1 -> xiph();
                    case 3 -> ebml();
                    default -> fixed();
                };
        check(left >= 0);
        lengths[count - 1] = left;
    }

    /// Which track it belongs to.
    long track() {
        return track;
    }

    /// When it begins, in the file's units since the beginning of its cluster; may be negative.
    int time() {
        return time;
    }

    /// Whether there is another packet.
    boolean hasNext() {
        return index < count;
    }

    /// The next packet; valid as long as the block.
    ByteBuffer next() {
        var length = lengths[index++];
        var packet = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return packet;
    }

    /// Leaves out what is left of it.
    void drop() {
        index = count;
    }

    private int xiph() {
        var sum = 0;
        for (int i = 0; i < count - 1; i++) {
            lengths[i] = 0;
            int part;
            do {
                check(bytes.hasRemaining());
                part = bytes.get() & 0xFF;
                lengths[i] += part;
            } while (part == 255);
            sum += lengths[i];
        }
        return bytes.remaining() - sum;
    }

    /// The first length as it is, then what each differs from the one before.
    private int ebml() {
        var sum = 0L;
        var length = 0L;
        for (int i = 0; i < count - 1; i++) {
            if (i == 0) {
                length = Ebml.number(bytes, 8, true);
            } else {
                var width = bytes.hasRemaining() ? Ebml.length(bytes.get(bytes.position())) : 9;
                var value = Ebml.number(bytes, 8, true);
                var all = (1L << 7 * Math.min(8, width)) - 1;
                length += (value == Ebml.UNKNOWN ? all : value) - (all >>> 1);
            }
            check(length >= 0 && length <= bytes.remaining());
            lengths[i] = (int) length;
            sum += length;
        }
        check(sum <= bytes.remaining());
        return bytes.remaining() - (int) sum;
    }

    private int fixed() {
        check(bytes.remaining() % count == 0);
        var length = bytes.remaining() / count;
        Arrays.fill(lengths, 0, count, length);
        return length;
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new AudioException("A block of the WebM file is broken");
        }
    }
}
