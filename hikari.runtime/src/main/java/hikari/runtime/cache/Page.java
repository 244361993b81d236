package hikari.runtime.cache;

import hikari.runtime.pack.Packer;
import hikari.runtime.pack.Unpacker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The form of a page: rows one after the other, by rising keys, each with its key (eight bytes),
/// the length of what follows, and so many bytes. A page is never changed once others can see it.
final class Page {
    /// A page that has more rows is cut in two.
    static final int ROWS = 8;

    /// A page that has more bytes is cut in two, if it has two rows.
    static final int BYTES = 1024;

    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Page() {}

    /// {@return the key of the row at this place}
    static long key(byte[] page, int at) {
        return (long) LONG.get(page, at);
    }

    /// {@return where the row that begins here ends}
    static int end(byte[] page, int at) {
        int next = at + Long.BYTES;
        int length = page[next++];
        if (length < 0) {
            length &= 0x7f;
            for (int shift = 7; ; shift += 7) {
                int more = page[next++];
                length |= (more & 0x7f) << shift;
                if (more >= 0) {
                    break;
                }
            }
        }
        return next + length;
    }

    /// {@return where the first row begins whose key is this or above}
    static int seek(byte[] page, long key) {
        int at = 0;
        while (at < page.length && Long.compareUnsigned(key(page, at), key) < 0) {
            at = end(page, at);
        }
        return at;
    }

    /// {@return whether the row with this key begins here}
    static boolean isAt(byte[] page, int at, long key) {
        return at < page.length && key(page, at) == key;
    }

    /// Moves to the bytes of the row that begins here.
    static void open(byte[] page, int at, Unpacker into) {
        into.at(page, at + Long.BYTES);
        int length = (int) into.takeNumber();
        into.endAfter(length);
    }

    /// {@return a page of one row}
    static byte[] row(long key, Packer packed) {
        int length = packed.length();
        int head = Long.BYTES + 1;
        for (int rest = length >>> 7; rest != 0; rest >>>= 7) {
            head++;
        }
        var row = new byte[head + length];
        LONG.set(row, 0, key);
        int rest = length;
        for (int at = Long.BYTES; at < head - 1; at++) {
            row[at] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        row[head - 1] = (byte) rest;
        System.arraycopy(packed.bytes(), 0, row, head, length);
        return row;
    }

    static int count(byte[] page) {
        int count = 0;
        for (int at = 0; at < page.length; at = end(page, at)) {
            count++;
        }
        return count;
    }

    /// {@return a page with other bytes in the place of some}
    static byte[] splice(byte[] page, int from, int to, byte[] row) {
        int length = row.length;
        var fresh = new byte[page.length - (to - from) + length];
        System.arraycopy(page, 0, fresh, 0, from);
        System.arraycopy(row, 0, fresh, from, length);
        System.arraycopy(page, to, fresh, from + length, page.length - to);
        return fresh;
    }

    /// {@return whether a page is to be cut in two}
    static boolean isOverfull(byte[] page) {
        return count(page) > ROWS || (page.length > BYTES && end(page, 0) < page.length);
    }

    /// {@return where an overfull page is cut: at its middle, but before a last row that has just
    /// come, so that rows which come in order fill their pages}
    static int cut(byte[] page, int fresh) {
        if (fresh > 0 && end(page, fresh) == page.length) {
            return fresh;
        }
        int at = end(page, 0);
        while (at < page.length / 2) {
            at = end(page, at);
        }
        return at < page.length ? at : lastRow(page);
    }

    private static int lastRow(byte[] page) {
        int at = 0;
        for (int next = end(page, 0); next < page.length; next = end(page, next)) {
            at = next;
        }
        return at;
    }

    /// {@return both pages as one}
    static byte[] join(byte[] left, byte[] right) {
        var both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
