package hikari.voice.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Writes WebM files, written apart from what reads them.
final class WebmFile {
    /// How the packets of a block are told apart.
    enum Lacing {
        NONE(0),
        XIPH(1),
        FIXED(2),
        EBML(3);

        private final int code;

        Lacing(int code) {
            this.code = code;
        }
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// The heads: one Opus track with number 2, after a track of another kind.
    static WebmFile open(byte[] codecPrivate) {
        var file = new WebmFile();
        file.put(0x1A45DFA3, element(0x4282, text("webm")));
        file.endless(0x18538067); // segment
        file.put(
                0x1549A966, // info
                element(0x2AD7B1, number(1_000_000)),
                element(0x4489, ByteBuffer.allocate(8).putDouble(1_500).array()),
                element(0x7BA9, text("A title")));
        file.put(0xEC, new byte[300]); // void
        file.put(
                0x1654AE6B, // tracks
                element(0xAE, element(0xD7, number(1)), element(0x86, text("V_VP9"))),
                element(
                        0xAE,
                        element(0xD7, number(2)),
                        element(0x86, text("A_OPUS")),
                        element(0x63A2, codecPrivate)));
        return file;
    }

    /// A cluster that says how long it is.
    WebmFile cluster(long time, byte[]... blocks) {
        return put(0x1F43B675, join(element(0xE7, number(time)), join(blocks)));
    }

    /// A cluster that does not.
    WebmFile endlessCluster(long time, byte[]... blocks) {
        endless(0x1F43B675);
        out.writeBytes(element(0xE7, number(time)));
        out.writeBytes(join(blocks));
        return this;
    }

    /// Tags of the whole file.
    WebmFile tag(String name, String text) {
        return put(
                0x1254C367,
                element(
                        0x7373,
                        element(0x63C0, new byte[0]),
                        element(0x67C8, element(0x45A3, text(name)), element(0x4487, text(text)))));
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static byte[] simpleBlock(int track, int time, Lacing lacing, List<byte[]> packets) {
        return element(0xA3, block(track, time, lacing, packets));
    }

    static byte[] group(int track, int time, Lacing lacing, List<byte[]> packets) {
        return element(
                0xA0,
                element(0xA1, block(track, time, lacing, packets)),
                element(0x9B, number(20)));
    }

    private static byte[] block(int track, int time, Lacing lacing, List<byte[]> packets) {
        var block = new ByteArrayOutputStream();
        block.write(0x80 | track);
        block.writeBytes(ByteBuffer.allocate(2).putShort((short) time).array());
        block.write(0x80 | lacing.code << 1);
        if (lacing != Lacing.NONE) {
            block.write(packets.size() - 1);
        }
        for (int i = 0; i < packets.size() - 1; i++) {
            var length = packets.get(i).length;
            switch (lacing) {
                case XIPH -> {
                    for (int left = length; left >= 0; left -= 255) {
                        block.write(Math.min(left, 255));
                    }
                }
                case EBML ->
                        block.writeBytes(
                                i == 0
                                        ? size(length)
                                        : difference(length - packets.get(i - 1).length));
                default -> {} // nothing is written
            }
        }
        packets.forEach(block::writeBytes);
        return block.toByteArray();
    }

    /// Three bytes, 21 bits of value, around the middle.
    private static byte[] difference(int difference) {
        var value = difference + (1 << 20) - 1 | 1 << 21;
        return new byte[] {(byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    static byte[] element(int id, byte[]... bodies) {
        var body = join(bodies);
        var element = new ByteArrayOutputStream();
        element.writeBytes(number(id));
        element.writeBytes(size(body.length));
        element.writeBytes(body);
        return element.toByteArray();
    }

    private WebmFile put(int id, byte[]... bodies) {
        out.writeBytes(element(id, bodies));
        return this;
    }

    private void endless(int id) {
        out.writeBytes(number(id));
        out.writeBytes(new byte[] {1, -1, -1, -1, -1, -1, -1, -1});
    }

    /// Four bytes, 28 bits of value.
    private static byte[] size(int size) {
        return ByteBuffer.allocate(4).putInt(size | 1 << 28).array();
    }

    private static byte[] number(long number) {
        var length = Math.max(1, (71 - Long.numberOfLeadingZeros(number)) / 8);
        var bytes = ByteBuffer.allocate(8).putLong(number).array();
        return Arrays.copyOfRange(bytes, 8 - length, 8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
