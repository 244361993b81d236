package hikari.rules.broken.right;

import hikari.rules.broken.left.Left;

/// Half of a cycle.
public final class Right {
    public Object back() {
        return Left.fine();
    }
}
