package hikari.voice.dave.codec;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// Writes the presentation language of TLS as RFC 9420 uses it: big-endian numbers, and vectors
/// whose length takes 1, 2 or 4 bytes.
public final class MlsWriter {
    private static final int INITIAL = 256;

    private byte[] bytes = new byte[INITIAL];
    private int length;

    /// Makes an empty one.
    public MlsWriter() {}

    /// Writes the lowest 8 bits.
    ///
    /// @param value the number
    /// @return this
    public MlsWriter u8(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /// Writes the lowest 16 bits.
    ///
    /// @param value the number
    /// @return this
    public MlsWriter u16(int value) {
        return u8(value >>> 8).u8(value);
    }

    /// Writes 32 bits.
    ///
    /// @param value the number
    /// @return this
    public MlsWriter u32(int value) {
        return u16(value >>> 16).u16(value);
    }

    /// Writes 64 bits.
    ///
    /// @param value the number
    /// @return this
    public MlsWriter u64(long value) {
        return u32((int) (value >>> 32)).u32((int) value);
    }

    /// Writes bytes without their length.
    ///
    /// @param value the bytes
    /// @return this
    public MlsWriter raw(byte[] value) {
        return raw(value, value.length);
    }

    /// Writes a vector of bytes.
    ///
    /// @param value the bytes
    /// @return this
    public MlsWriter vector(byte[] value) {
        return length(value.length).raw(value);
    }

    /// Writes a vector of bytes.
    ///
    /// @param value the bytes
    /// @return this
    public MlsWriter vector(Octets value) {
        return vector(value.bytes());
    }

    /// Writes what has a form of its own.
    ///
    /// @param value what
    /// @return this
    public MlsWriter put(Wire value) {
        value.write(this);
        return this;
    }

    /// Writes a vector of things that have a form.
    ///
    /// @param values what
    /// @return this
    public MlsWriter vector(Collection<? extends Wire> values) {
        return vectorOf(inner -> values.forEach(inner::put));
    }

    /// Writes a vector of whatever is written inside.
    ///
    /// @param content writes it
    /// @return this
    public MlsWriter vectorOf(Wire content) {
        var inner = new MlsWriter();
        content.write(inner);
        return length(inner.length).raw(inner.bytes, inner.length);
    }

    /// Writes whether something is there, and then it.
    ///
    /// @param value what may be there
    /// @return this
    public MlsWriter optional(Optional<? extends Wire> value) {
        u8(value.isPresent() ? 1 : 0);
        value.ifPresent(this::put);
        return this;
    }

    /// {@return all that was written}
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private MlsWriter raw(byte[] value, int count) {
        ensure(count);
        System.arraycopy(value, 0, bytes, length, count);
        length += count;
        return this;
    }

    private MlsWriter length(int value) {
        if (value < 1 << 6) {
            return u8(value);
        }
        if (value < 1 << 14) {
            return u16(value | 0x4000);
        }
        return u32(value | 0x8000_0000);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
