package hikari.runtime.pack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// A place in packed bytes, from which is read. Used by one thread at a time.
public final class Unpacker {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[0];
    private int position;
    private int end;

    /// A place in no bytes at all.
    public Unpacker() {}

    /// {@return a place at the beginning of these bytes}
    ///
    /// @param bytes the bytes
    public static Unpacker of(byte[] bytes) {
        return new Unpacker().at(bytes, 0);
    }

    /// Moves to another place.
    ///
    /// @param source the bytes
    /// @param offset where to read next
    /// @return this
    public Unpacker at(byte[] source, int offset) {
        bytes = source;
        position = offset;
        end = source.length;
        return this;
    }

    /// Says where ends what is to be read.
    ///
    /// @param count after how many bytes
    public void endAfter(int count) {
        end = position + count;
    }

    /// {@return how many bytes are left to read}
    public int left() {
        return end - position;
    }

    /// {@return the bytes that are read}
    public byte[] bytes() {
        return bytes;
    }

    /// {@return where is read next}
    public int position() {
        return position;
    }

    /// {@return the next byte, 0 to 255}
    public int takeByte() {
        return bytes[position++] & 0xff;
    }

    /// {@return the next eight bytes}
    public long takeLong() {
        var value = (long) LONG.get(bytes, position);
        position += Long.BYTES;
        return value;
    }

    /// {@return the next number that [Packer#putNumber] wrote}
    public long takeNumber() {
        long value = bytes[position++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7f;
        for (int shift = 7; ; shift += 7) {
            long next = bytes[position++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /// {@return the next number that [Packer#putSigned] wrote}
    public long takeSigned() {
        var value = takeNumber();
        return (value >>> 1) ^ -(value & 1);
    }

    /// Passes bytes by.
    ///
    /// @param count how many
    /// @return where they begin
    int skip(int count) {
        int at = position;
        position = at + count;
        return at;
    }
}
