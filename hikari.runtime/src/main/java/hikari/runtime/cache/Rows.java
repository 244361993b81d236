package hikari.runtime.cache;

import hikari.runtime.pack.Unpacker;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Goes through the rows of a table by rising ids. Used by one thread at a time.
final class Rows {
    private record Place(Branch branch, int next) {}

    private final Deque<Place> places = new ArrayDeque<>();
    private byte[] page = {};
    private int at;

    Rows(@Nullable Object root) {
        if (root != null) {
            enter(root);
        }
    }

    private void enter(Object node) {
        var inner = node;
        while (inner instanceof Branch branch) {
            places.push(new Place(branch, 1));
            inner = branch.children()[0];
        }
        page = (byte[]) inner;
        at = 0;
    }

    /// {@return whether there is one more row: then [#take] gives it}
    boolean advance() {
        while (at >= page.length) {
            if (places.isEmpty()) {
                return false;
            }
            var place = places.pop();
            if (place.next < place.branch.children().length) {
                places.push(new Place(place.branch, place.next + 1));
                enter(place.branch.children()[place.next]);
            }
        }
        return true;
    }

    /// {@return the id of the row, which is then passed by}
    long take(Unpacker into) {
        var key = Page.key(page, at);
        Page.open(page, at, into);
        at = Page.end(page, at);
        return key;
    }
}
