package hikari.gateway;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Checks UTF-8 as RFC 3629 has it, eight bytes at a time where they are ASCII.
final class Utf8 {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    static boolean isValid(byte[] bytes, int offset, int length) {
        var end = offset + length;
        var at = offset;
        while (at < end) {
            while (at + 8 <= end && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
                at += 8;
            }
            if (at < end) {
                var size = sequence(bytes, at, end);
                if (size == 0) {
                    return false;
                }
                at += size;
            }
        }
        return true;
    }

    /// How many bytes the character has that begins here, or 0 when it is none.
    private static int sequence(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        var size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (end - at < size || !secondFits(first, bytes[at + 1] & 0xFF)) {
            return 0;
        }
        for (var i = 2; i < size; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return size;
    }

    /// No overlong forms, no surrogates, nothing beyond U+10FFFF.
    private static boolean secondFits(int first, int second) {
        var low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        var high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        return second >= low && second <= high;
    }
}
