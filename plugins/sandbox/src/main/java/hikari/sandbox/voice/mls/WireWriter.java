package hikari.sandbox.voice.mls;

import java.io.ByteArrayOutputStream;

/// Writes the presentation language of MLS (RFC 9420, section 2.1).
public final class WireWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// An empty writer.
    public WireWriter() {}

    /// Appends a number of one byte.
    public WireWriter u8(int value) {
        out.write(value);
        return this;
    }

    /// Appends a number of two bytes.
    public WireWriter u16(int value) {
        return u8(value >> 8).u8(value);
    }

    /// Appends a number of four bytes.
    public WireWriter u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    /// Appends a number of eight bytes.
    public WireWriter u64(long value) {
        return u32(value >> 32).u32(value);
    }

    /// Appends bytes as they are.
    public WireWriter bytes(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    /// Appends bytes with their length before them, in its shortest form.
    public WireWriter opaque(byte[] value) {
        int length = value.length;
        if (length < 1 << 6) {
            u8(length);
        } else if (length < 1 << 14) {
            u16(length | 1 << 14);
        } else {
            u32(length | 1L << 31);
        }
        return bytes(value);
    }

    /// {@return what was written}
    public byte[] toBytes() {
        return out.toByteArray();
    }
}
