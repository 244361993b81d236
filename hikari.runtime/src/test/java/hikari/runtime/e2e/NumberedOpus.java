package hikari.runtime.e2e;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// An Ogg file of Opus frames of 20 ms that hold nothing but their numbers, a page each.
final class NumberedOpus {
    private static final byte FRAME_OF_20_MS = (byte) 0xF8;
    private static final int SAMPLES = 960;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int pages;

    private NumberedOpus() {}

    static byte[] frames(int count) {
        var file = new NumberedOpus();
        file.page(2, 0, little(19).put(text("OpusHead")).put((byte) 1).put((byte) 2).array());
        file.page(0, 0, little(16).put(text("OpusTags")).array());
        for (int i = 0; i < count; i++) {
            file.page(i == count - 1 ? 4 : 0, (i + 1L) * SAMPLES, frame(i));
        }
        return file.out.toByteArray();
    }

    /// The frame of a number.
    static byte[] frame(int number) {
        return ByteBuffer.allocate(5).put(FRAME_OF_20_MS).putInt(number).array();
    }

    private void page(int flags, long granule, byte[] packet) {
        var page = little(28 + packet.length);
        page.put(text("OggS")).put((byte) 0).put((byte) flags).putLong(granule).putInt(1);
        page.putInt(pages++).putInt(0).put((byte) 1).put((byte) packet.length).put(packet);
        out.writeBytes(page.putInt(22, checksum(page.array())).array());
    }

    private static int checksum(byte[] page) {
        var sum = 0;
        for (byte value : page) {
            for (int bit = 7; bit >= 0; bit--) {
                var top = sum >>> 31 ^ (value >>> bit & 1);
                sum = sum << 1 ^ (top == 0 ? 0 : 0x04C11DB7);
            }
        }
        return sum;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
