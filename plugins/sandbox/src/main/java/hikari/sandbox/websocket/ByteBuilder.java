package hikari.sandbox.websocket;

import java.util.Arrays;

/// A growing byte array. For one thread.
public final class ByteBuilder {
    private byte[] bytes;
    private int length;

    /// An empty one.
    public ByteBuilder(int capacity) {
        bytes = new byte[capacity];
    }

    /// {@return what it is kept in; only the first [#length()] bytes count}
    public byte[] array() {
        return bytes;
    }

    /// {@return how many bytes it has}
    public int length() {
        return length;
    }

    /// Forgets the content, and a store that one giant message left behind.
    public void clear() {
        length = 0;
        if (bytes.length > 4 << 20) {
            bytes = new byte[256 << 10];
        }
    }

    /// Makes room for more bytes, which the caller then writes into [#array()] and counts by
    /// [#advance(int)].
    public ByteBuilder ensure(int more) {
        long needed = (long) length + more;
        if (needed > Integer.MAX_VALUE - 16) {
            throw new OutOfMemoryError("a message of more than 2 GiB");
        }
        if (needed > bytes.length) {
            bytes =
                    Arrays.copyOf(
                            bytes,
                            (int)
                                    Math.min(
                                            Integer.MAX_VALUE - 16L,
                                            Math.max(needed, 2L * bytes.length)));
        }
        return this;
    }

    /// Counts bytes that were written into [#array()].
    public void advance(int count) {
        length += count;
    }

    /// Appends a byte.
    public ByteBuilder put(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
        return this;
    }

    /// Appends bytes.
    public ByteBuilder put(byte[] source) {
        return put(source, 0, source.length);
    }

    /// Appends some of an array.
    public ByteBuilder put(byte[] source, int offset, int count) {
        ensure(count);
        System.arraycopy(source, offset, bytes, length, count);
        length += count;
        return this;
    }

    /// Appends a number that is not negative, in decimal.
    public ByteBuilder putDigits(long value) {
        int digits = digits(value);
        ensure(digits);
        long rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /// {@return how many decimal digits a number has}
    public static int digits(long value) {
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        return digits;
    }

    /// {@return a copy of its bytes}
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
