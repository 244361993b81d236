package hikari.voice.dave.tree;

import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.ParentNode;
import java.util.List;

/// Puts new keys above a member, each node bound to the next above it (RFC 9420, 7.9).
final class ParentHashes {
    private ParentHashes() {}

    /// Replaces all nodes above a leaf.
    ///
    /// @param tree the tree; is changed
    /// @param leaf the leaf
    /// @param nodes those that are not blank afterwards, from below
    /// @param keys their keys
    /// @return what binds the leaf to the first of them
    static Octets put(RatchetTree tree, int leaf, List<Integer> nodes, List<Octets> keys) {
        tree.blankPath(leaf);
        Octets binding = Octets.EMPTY;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            int node = nodes.get(i);
            tree.setParent(node, new ParentNode(keys.get(i), binding, List.of()));
            binding = tree.binding(node, TreeMath.beside(leaf, node));
        }
        return binding;
    }
}
