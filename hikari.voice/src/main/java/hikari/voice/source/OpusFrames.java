package hikari.voice.source;

import java.nio.ByteBuffer;

/// The frames of one Opus packet. Used for packet after packet; holds no copy.
///
/// Every packet is a first byte that says what its frames are like and how their lengths are
/// written, and the frames, at most 120 ms of them.
///
/// @see "RFC 6716, 3: Internal Framing"
final class OpusFrames {
    /// Samples a second, at which all times of Opus are counted.
    static final int RATE = 48_000;

    /// How long a frame may be, in bytes.
    static final int MOST_BYTES = 1_275;

    private static final int MOST_SAMPLES = RATE * 120 / 1_000;
    private static final int MOST_FRAMES = 48;

    private final int[] starts = new int[MOST_FRAMES];
    private final int[] lengths = new int[MOST_FRAMES];
    private ByteBuffer packet = ByteBuffer.allocate(0);
    private int count;

    /// Takes a packet.
    ///
    /// @return whether it is one; if not, nothing else may be asked
    boolean read(ByteBuffer bytes) {
        packet = bytes;
        count = 0;
        if (!bytes.hasRemaining()) {
            return false;
        }
        var at = bytes.position() + 1;
        var end = bytes.limit();
        return switch (toc() & 3) {
            case 0 -> constant(at, end, 1);
            case 1 -> constant(at, end, 2);
            case 2 -> two(at, end);
            default -> many(at, end);
        };
    }

    /// The first byte, less how the lengths are written: equal for frames that may share a packet.
    int config() {
        return toc() & 0xFC;
    }

    /// How many frames there are.
    int count() {
        return count;
    }

    /// How long each frame is, in samples.
    int frameSamples() {
        return frameSamples(toc());
    }

    /// How long the packet is, in samples.
    int samples() {
        return count * frameSamples();
    }

    /// The packet's bytes from where a frame starts to where it ends.
    ByteBuffer frame(int index) {
        return packet.slice(starts[index], lengths[index]);
    }

    /// How long a packet is, in samples, by its first bytes; 0 when it has none.
    static int samples(ByteBuffer packet) {
        if (!packet.hasRemaining()) {
            return 0;
        }
        var toc = packet.get(packet.position());
        var frames =
                switch (toc & 3) {
                    case 0 -> 1;
                    case 1, 2 -> 2;
                    default ->
                            packet.remaining() > 1 ? packet.get(packet.position() + 1) & 0x3F : 0;
                };
        return Math.min(MOST_SAMPLES, frames * frameSamples(toc));
    }

    private static int frameSamples(int toc) {
        var config = (toc & 0xFF) >>> 3;
        if (config >= 16) {
            return RATE / 400 << (config & 3); // 2.5, 5, 10, 20 ms
        }
        if (config >= 12) {
            return RATE / 100 << (config & 1); // 10, 20 ms
        }
        return (config & 3) == 3 ? RATE * 60 / 1_000 : RATE / 100 << (config & 3); // 10, 20, 40, 60
    }

    private int toc() {
        return packet.get(packet.position());
    }

    /// Frames of one length, which share the bytes.
    private boolean constant(int at, int end, int frames) {
        if (frames == 0 || (end - at) % frames != 0) {
            return false;
        }
        var length = (end - at) / frames;
        for (int i = 0; i < frames; i++) {
            add(at + i * length, length);
        }
        return fits(length);
    }

    private boolean two(int at, int end) {
        var first = length(at, end);
        var start = at + lengthBytes(first);
        if (first < 0 || start + first > end) {
            return false;
        }
        add(start, first);
        add(start + first, end - start - first);
        return fits(first) && fits(end - start - first);
    }

    private boolean many(int at, int end) {
        if (at >= end) {
            return false;
        }
        var head = packet.get(at);
        var frames = head & 0x3F;
        if (frames * frameSamples() > MOST_SAMPLES) {
            return false;
        }
        var start = at + 1;
        var last = end;
        if ((head & 0x40) != 0) {
            while (true) { // 255: 254 bytes of padding, and the length goes on
                if (start >= last) {
                    return false;
                }
                var part = packet.get(start++) & 0xFF;
                last -= part == 255 ? 254 : part;
                if (part != 255) {
                    break;
                }
            }
            if (last < start) {
                return false;
            }
        }
        return (head & 0x80) == 0 ? constant(start, last, frames) : variable(start, last, frames);
    }

    private boolean variable(int at, int end, int frames) {
        if (frames == 0) {
            return false;
        }
        var data = at;
        for (int i = 0; i < frames - 1; i++) {
            var length = length(data, end);
            if (length < 0) {
                return false;
            }
            data += lengthBytes(length);
            lengths[i] = length;
        }
        for (int i = 0; i < frames - 1; i++) {
            add(data, lengths[i]);
            data += lengths[i];
            if (data > end) {
                return false;
            }
        }
        add(data, end - data);
        return fits(end - data);
    }

    private void add(int start, int length) {
        starts[count] = start;
        lengths[count++] = length;
    }

    private static boolean fits(int length) {
        return length <= MOST_BYTES;
    }

    /// The length written at this place, or -1.
    private int length(int at, int end) {
        if (at >= end) {
            return -1;
        }
        var first = packet.get(at) & 0xFF;
        if (first < 252) {
            return first;
        }
        return at + 1 < end ? (packet.get(at + 1) & 0xFF) * 4 + first : -1;
    }

    private static int lengthBytes(int length) {
        return length < 252 ? 1 : 2;
    }
}
