package hikari.voice.dave.tree;

import java.util.ArrayList;
import java.util.List;

/// Places in a full binary tree that is kept in an array (RFC 9420, appendix C): the leaf of place
/// `n` is node `2 n`, what is above two nodes lies between them, and a tree of a power of two
/// leaves has its root in the middle.
final class TreeMath {
    private TreeMath() {}

    static int nodes(int leaves) {
        return 2 * leaves - 1;
    }

    static int root(int leaves) {
        return leaves - 1;
    }

    static boolean isLeaf(int node) {
        return (node & 1) == 0;
    }

    static int level(int node) {
        return Integer.numberOfTrailingZeros(~node);
    }

    static int left(int node) {
        return node ^ 1 << level(node) - 1;
    }

    static int right(int node) {
        return node ^ 3 << level(node) - 1;
    }

    static int parent(int node) {
        int level = level(node);
        return (node | 1 << level) & ~(1 << level + 1);
    }

    static int sibling(int node) {
        int parent = parent(node);
        return node < parent ? right(parent) : left(parent);
    }

    /// Whether the leaf is the node or below it.
    static boolean isBelow(int leaf, int node) {
        int level = level(node);
        return 2 * leaf >>> level + 1 == node >>> level + 1;
    }

    /// The nodes above a leaf, from below.
    static List<Integer> path(int leaf, int leaves) {
        List<Integer> path = new ArrayList<>();
        int root = root(leaves);
        for (int node = 2 * leaf; node != root; ) {
            node = parent(node);
            path.add(node);
        }
        return path;
    }

    /// The child of a node that the leaf is not below.
    static int beside(int leaf, int node) {
        return 2 * leaf < node ? right(node) : left(node);
    }
}
