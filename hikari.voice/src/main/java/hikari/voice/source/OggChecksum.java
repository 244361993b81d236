package hikari.voice.source;

import java.nio.ByteBuffer;

/// The checksum of Ogg: CRC-32 by the usual polynomial, but neither reflected nor inverted.
final class OggChecksum {
    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int[] TABLE = new int[256];

    static {
        for (int i = 0; i < 256; i++) {
            var remainder = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                remainder = remainder << 1 ^ (remainder < 0 ? POLYNOMIAL : 0);
            }
            TABLE[i] = remainder;
        }
    }

    private OggChecksum() {}

    /// {@return the checksum of a page, whose own four bytes count as 0}
    ///
    /// @param page its bytes
    /// @param at where its checksum is
    static int of(ByteBuffer page, int at) {
        var sum = 0;
        var length = page.remaining();
        var base = page.position();
        for (int i = 0; i < length; i++) {
            var value = i >= at && i < at + 4 ? 0 : page.get(base + i);
            sum = sum << 8 ^ TABLE[(sum >>> 24 ^ value) & 0xFF];
        }
        return sum;
    }
}
