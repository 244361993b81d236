package hikari.sandbox.voice.mls;

import java.util.Arrays;

/// Reads the presentation language of MLS (RFC 9420, section 2.1). Nothing is allocated for a
/// length before the bytes for it are known to be there.
public final class WireReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    /// Reads an array from its beginning.
    public WireReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private WireReader(byte[] bytes, int begin, int end) {
        this.bytes = bytes;
        this.at = begin;
        this.end = end;
    }

    /// {@return how far it has come, in bytes of the array}
    int position() {
        return at;
    }

    /// {@return whether nothing is left}
    boolean isAtEnd() {
        return at == end;
    }

    /// {@return the bytes of the array between two positions}
    byte[] between(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /// {@return what is left}
    byte[] rest() {
        var left = between(at, end);
        at = end;
        return left;
    }

    private void need(int count) {
        if (count > end - at) {
            throw new MlsFormatException("%d bytes are missing".formatted(count - (end - at)));
        }
    }

    int u8() {
        need(1);
        return bytes[at++] & 0xFF;
    }

    int u16() {
        return u8() << 8 | u8();
    }

    long u32() {
        return (long) u16() << 16 | u16();
    }

    long u64() {
        return u32() << 32 | u32();
    }

    /// The length before a vector: 1, 2 or 4 bytes, always the shortest form.
    private int length() {
        int first = u8();
        int octets = 1 << (first >> 6);
        if (octets == 8) {
            throw new MlsFormatException("a length of a form that MLS does not know");
        }
        int length = first & 0x3F;
        for (int i = 1; i < octets; i++) {
            length = length << 8 | u8();
        }
        if (octets > 1 && length < 1 << (octets == 2 ? 6 : 14)) {
            throw new MlsFormatException("a length that is not in its shortest form");
        }
        need(length);
        return length;
    }

    /// {@return a reader of the vector that comes next}
    WireReader vector() {
        int length = length();
        at += length;
        return new WireReader(bytes, at - length, at);
    }

    /// {@return the bytes of the vector that comes next}
    byte[] opaque() {
        return vector().rest();
    }

    /// {@return the bytes of the vector that comes next}
    ///
    /// @throws MlsFormatException if there are not exactly so many
    byte[] opaque(int size, String what) {
        var value = opaque();
        if (value.length != size) {
            throw new MlsFormatException(
                    "%s has %d bytes, not %d".formatted(what, value.length, size));
        }
        return value;
    }

    void expect(long wanted, long found, String what) {
        if (wanted != found) {
            throw new MlsFormatException("%s is %d, not %d".formatted(what, found, wanted));
        }
    }

    void expectEnd() {
        if (!isAtEnd()) {
            throw new MlsFormatException("%d bytes too many".formatted(end - at));
        }
    }
}
