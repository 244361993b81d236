package hikari.runtime.cache;

import java.util.Arrays;

/// An inner node of a table: pages or branches by rising keys. Never changed.
///
/// @param keys the smallest key in each child when it was made; the first one counts as the
///   smallest there is
/// @param children as many pages or branches
record Branch(long[] keys, Object[] children) {
    /// A branch that has more children is cut in two.
    static final int CHILDREN = 16;

    /// {@return the place of the child that has this key, if any has it}
    int childOf(long key) {
        int low = 1;
        int high = keys.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(keys[middle], key) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? 0 : high;
    }

    Branch with(int place, Object child) {
        var others = children.clone();
        others[place] = child;
        return new Branch(keys, others);
    }

    Branch with(int place, Object child, long key, Object next) {
        int size = children.length;
        var moreKeys = Arrays.copyOf(keys, size + 1);
        var more = Arrays.copyOf(children, size + 1);
        System.arraycopy(keys, place + 1, moreKeys, place + 2, size - place - 1);
        System.arraycopy(children, place + 1, more, place + 2, size - place - 1);
        more[place] = child;
        moreKeys[place + 1] = key;
        more[place + 1] = next;
        return new Branch(moreKeys, more);
    }

    Branch without(int place) {
        int size = children.length;
        var fewerKeys = Arrays.copyOf(keys, size - 1);
        var fewer = Arrays.copyOf(children, size - 1);
        System.arraycopy(keys, place + 1, fewerKeys, place, size - place - 1);
        System.arraycopy(children, place + 1, fewer, place, size - place - 1);
        return new Branch(fewerKeys, fewer);
    }

    Branch part(int from, int to) {
        return new Branch(
                Arrays.copyOfRange(keys, from, to), Arrays.copyOfRange(children, from, to));
    }

    /// {@return this branch and the one after it, which begins at the key}
    Branch join(long key, Branch next) {
        int size = children.length;
        var allKeys = Arrays.copyOf(keys, size + next.keys.length);
        var all = Arrays.copyOf(children, size + next.children.length);
        System.arraycopy(next.keys, 0, allKeys, size, next.keys.length);
        System.arraycopy(next.children, 0, all, size, next.children.length);
        allKeys[size] = key;
        return new Branch(allKeys, all);
    }
}
