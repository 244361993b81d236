package hikari.gateway;

import java.util.Arrays;

/// A growing buffer that is used again and again, and lets go of what a giant left behind. Not
/// thread-safe.
final class Bytes {
    private static final int KEPT = 1 << 20;

    private final int initial;
    private byte[] array;
    private int length;

    Bytes(int initial) {
        this.initial = initial;
        this.array = new byte[initial];
    }

    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    /// How many more bytes fit without growing.
    int room() {
        return array.length - length;
    }

    /// Counts bytes that were written behind the end.
    void advance(int count) {
        length += count;
    }

    /// Makes room for so many more bytes.
    void ensureRoom(int count) {
        if (array.length - length < count) {
            var wanted =
                    Math.max(
                            Math.addExact(length, count),
                            (int) Math.min(Integer.MAX_VALUE - 8, array.length * 2L));
            array = Arrays.copyOf(array, wanted);
        }
    }

    void clear() {
        length = 0;
        if (array.length > KEPT) {
            array = new byte[initial];
        }
    }
}
