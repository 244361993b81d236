package hikari.runtime.pack;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Bytes that grow while they are written. Used by one thread at a time.
public final class Packer {
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private byte[] bytes = new byte[512];
    private int length;

    /// Empty bytes.
    public Packer() {}

    /// {@return what is written so far, in an array that may be longer}
    public byte[] bytes() {
        return bytes;
    }

    /// {@return how many bytes are written}
    public int length() {
        return length;
    }

    /// Forgets what is written.
    ///
    /// @return this
    public Packer clear() {
        length = 0;
        return this;
    }

    /// Forgets what is written behind a place.
    ///
    /// @param end the length to go back to
    public void cutTo(int end) {
        length = end;
    }

    /// Makes sure that so many more bytes have room.
    ///
    /// @param more how many
    /// @return where they begin
    int room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
        return length;
    }

    /// Writes one byte.
    ///
    /// @param value its low eight bits
    public void putByte(int value) {
        int at = room(1);
        bytes[at] = (byte) value;
        length = at + 1;
    }

    /// Writes eight bytes.
    ///
    /// @param value the bits
    public void putLong(long value) {
        int at = room(Long.BYTES);
        LONG.set(bytes, at, value);
        length = at + Long.BYTES;
    }

    /// Writes a number in as few bytes as it needs: one for each seven bits.
    ///
    /// @param value unsigned
    public void putNumber(long value) {
        int at = room(10);
        var rest = value;
        while ((rest & ~0x7fL) != 0) {
            bytes[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[at++] = (byte) rest;
        length = at;
    }

    /// Writes a number that may be below zero: small ones of either sign need few bytes.
    ///
    /// @param value the number
    public void putSigned(long value) {
        putNumber((value << 1) ^ (value >> 63));
    }

    /// Says that bytes were written into the room.
    ///
    /// @param end where they end
    void endAt(int end) {
        length = end;
    }

    /// Writes bytes as they are.
    ///
    /// @param source where they are
    /// @param offset the first
    /// @param count how many
    public void putBytes(byte[] source, int offset, int count) {
        int at = room(count);
        System.arraycopy(source, offset, bytes, at, count);
        length = at + count;
    }
}
