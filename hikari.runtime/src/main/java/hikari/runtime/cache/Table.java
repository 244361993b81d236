package hikari.runtime.cache;

import hikari.runtime.pack.Packer;
import hikari.runtime.pack.Unpacker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Packed rows by their ids: a B+ tree whose leaves are pages of bytes. A table is never changed;
/// one with a row more shares all but one page and the way to it with the table before. What is
/// kept of a row beside its bytes is its id and about three bytes.
final class Table {
    /// The table without rows.
    static final Table EMPTY = new Table(null, 0);

    /// A page or a branch; null for no rows.
    private final @Nullable Object root;

    private final int size;

    private Table(@Nullable Object root, int size) {
        this.root = root;
        this.size = size;
    }

    int size() {
        return size;
    }

    /// {@return whether there is such a row; if so, the place is moved to its bytes}
    boolean find(long key, Unpacker into) {
        var node = root;
        while (node instanceof Branch branch) {
            node = branch.children()[branch.childOf(key)];
        }
        if (node == null) {
            return false;
        }
        var page = (byte[]) node;
        int at = Page.seek(page, key);
        if (!Page.isAt(page, at, key)) {
            return false;
        }
        Page.open(page, at, into);
        return true;
    }

    /// {@return whether there is such a row}
    boolean has(long key) {
        return find(key, new Unpacker());
    }

    /// {@return all rows, as they are now}
    Rows rows() {
        return new Rows(root);
    }

    /// {@return a table with this row; this table if it has it already}
    Table put(long key, Packer row) {
        var edit = new Edit(key, row);
        if (root == null) {
            return new Table(edit.page(), 1);
        }
        var fresh = edit.put(root);
        if (fresh == root) {
            return this;
        }
        var next = edit.next;
        return new Table(
                next == null
                        ? fresh
                        : new Branch(new long[] {0, edit.nextKey}, new Object[] {fresh, next}),
                size + edit.added);
    }

    /// {@return a table without this row; this table if it does not have it}
    Table remove(long key) {
        if (root == null) {
            return this;
        }
        var fresh = Removal.remove(root, key);
        if (fresh == root) {
            return this;
        }
        while (fresh instanceof Branch branch && branch.children().length == 1) {
            fresh = branch.children()[0];
        }
        return fresh == null ? EMPTY : new Table(fresh, size - 1);
    }

    /// Makes a table of rows that come by rising ids; of rows with the same id, the last stays.
    static final class Builder {
        private final Packer page = new Packer();
        private final List<byte[]> pages = new ArrayList<>();
        private int rowsInPage;
        private int lastAt;
        private long lastKey;
        private int size;

        /// {@return this}
        Builder add(long key, Packer row) {
            if (rowsInPage > 0 && lastKey == key) {
                page.cutTo(lastAt);
                rowsInPage--;
                size--;
            } else if (rowsInPage == Page.ROWS || page.length() + row.length() > Page.BYTES) {
                flush();
            }
            lastAt = page.length();
            lastKey = key;
            page.putLong(key);
            page.putNumber(row.length());
            page.putBytes(row.bytes(), 0, row.length());
            rowsInPage++;
            size++;
            return this;
        }

        private void flush() {
            if (rowsInPage > 0) {
                pages.add(Arrays.copyOf(page.bytes(), page.length()));
                page.clear();
                rowsInPage = 0;
            }
        }

        Table build() {
            flush();
            if (size == 0) {
                return EMPTY;
            }
            var keys = pages.stream().mapToLong(first -> Page.key(first, 0)).toArray();
            Object[] level = pages.toArray();
            while (level.length > 1) {
                int count = (level.length + Branch.CHILDREN - 1) / Branch.CHILDREN;
                var upper = new Object[count];
                var upperKeys = new long[count];
                var all = new Branch(keys, level);
                for (int i = 0; i < count; i++) {
                    int from = (int) ((long) level.length * i / count);
                    int to = (int) ((long) level.length * (i + 1) / count);
                    upper[i] = all.part(from, to);
                    upperKeys[i] = keys[from];
                }
                level = upper;
                keys = upperKeys;
            }
            return new Table(level[0], size);
        }
    }
}
