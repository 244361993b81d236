package hikari.runtime.cache;

import org.jspecify.annotations.Nullable;

/// Takes rows out of tables.
final class Removal {
    private static final byte[] NOTHING = {};

    private Removal() {}

    /// {@return the node without the row: the same node if it does not have it, null if nothing is
    /// left}
    static @Nullable Object remove(Object node, long key) {
        return node instanceof Branch branch
                ? removeFrom(branch, key)
                : removeFrom((byte[]) node, key);
    }

    private static byte @Nullable [] removeFrom(byte[] page, long key) {
        int at = Page.seek(page, key);
        if (!Page.isAt(page, at, key)) {
            return page;
        }
        int end = Page.end(page, at);
        return end - at == page.length ? null : Page.splice(page, at, end, NOTHING);
    }

    private static @Nullable Branch removeFrom(Branch branch, long key) {
        int place = branch.childOf(key);
        var child = branch.children()[place];
        var fresh = remove(child, key);
        if (fresh == child) {
            return branch;
        }
        if (fresh == null) {
            return branch.children().length == 1 ? null : branch.without(place);
        }
        return merged(branch.with(place, fresh), place);
    }

    /// Joins a small node with a neighbour, so that what shrinks does not end as many tiny pages.
    private static Branch merged(Branch branch, int place) {
        if (!isSmall(branch.children()[place])) {
            return branch;
        }
        int left = place + 1 < branch.children().length ? place : place - 1;
        if (left < 0) {
            return branch;
        }
        var joined =
                join(branch.children()[left], branch.keys()[left + 1], branch.children()[left + 1]);
        return joined == null ? branch : branch.with(left, joined).without(left + 1);
    }

    private static boolean isSmall(Object node) {
        return node instanceof Branch branch
                ? branch.children().length <= Branch.CHILDREN / 4
                : Page.count((byte[]) node) <= Page.ROWS / 4;
    }

    /// {@return both as one, null if that is too much}
    private static @Nullable Object join(Object left, long rightKey, Object right) {
        if (left instanceof Branch first && right instanceof Branch second) {
            return first.children().length + second.children().length <= Branch.CHILDREN
                    ? first.join(rightKey, second)
                    : null;
        }
        var page = Page.join((byte[]) left, (byte[]) right);
        return Page.isOverfull(page) ? null : page;
    }
}
