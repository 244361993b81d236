package hikari.runtime.cache;

import hikari.runtime.pack.Packer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One row on its way into a table.
final class Edit {
    private final long key;
    private final byte[] row;

    /// What was cut off from the node that was written last, if it was overfull.
    @Nullable Object next;

    long nextKey;

    /// How many rows there are more.
    int added;

    /// @param key the row's id
    /// @param packed its bytes
    Edit(long key, Packer packed) {
        this.key = key;
        row = Page.row(key, packed);
    }

    /// {@return the row alone}
    byte[] page() {
        return row;
    }

    /// {@return the node with the row; the same node if it has it}
    Object put(Object node) {
        return node instanceof Branch branch ? putInto(branch) : putInto((byte[]) node);
    }

    private byte[] putInto(byte[] page) {
        int at = Page.seek(page, key);
        int end = at;
        if (Page.isAt(page, at, key)) {
            end = Page.end(page, at);
            if (Arrays.equals(page, at, end, row, 0, row.length)) {
                return page;
            }
        } else {
            added = 1;
        }
        var fresh = Page.splice(page, at, end, row);
        if (!Page.isOverfull(fresh)) {
            return fresh;
        }
        int cut = Page.cut(fresh, at);
        next = Arrays.copyOfRange(fresh, cut, fresh.length);
        nextKey = Page.key(fresh, cut);
        return Arrays.copyOf(fresh, cut);
    }

    private Branch putInto(Branch branch) {
        int place = branch.childOf(key);
        var child = branch.children()[place];
        var fresh = put(child);
        if (fresh == child) {
            return branch;
        }
        var cutOff = next;
        if (cutOff == null) {
            return branch.with(place, fresh);
        }
        next = null;
        var wider = branch.with(place, fresh, nextKey, cutOff);
        int size = wider.children().length;
        if (size <= Branch.CHILDREN) {
            return wider;
        }
        int cut = place == size - 2 ? size - 1 : size / 2;
        next = wider.part(cut, size);
        nextKey = wider.keys()[cut];
        return wider.part(0, cut);
    }
}
