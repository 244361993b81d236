package hikari.voice.dave.tree;

import hikari.api.voice.dave.DaveException;
import java.util.List;
import java.util.Set;

/// To whom the secrets of a path are encrypted.
final class Receivers {
    private Receivers() {}

    /// {@return the nodes to which a node's secret is encrypted, in order}
    ///
    /// @param tree the tree
    /// @param committer the place of who encrypts
    /// @param node the node
    /// @param added the places of new members
    static List<Integer> of(RatchetTree tree, int committer, int node, Set<Integer> added) {
        return tree.resolution(TreeMath.beside(committer, node)).stream()
                .filter(each -> !TreeMath.isLeaf(each) || !added.contains(each / 2))
                .toList();
    }

    /// {@return the lowest of some nodes that a member is below}
    ///
    /// @param nodes the nodes, from below
    /// @param leaf the member's place
    static int common(List<Integer> nodes, int leaf) {
        return nodes.stream()
                .filter(node -> TreeMath.isBelow(leaf, node))
                .findFirst()
                .orElseThrow(() -> new DaveException("a path that is above nobody else"));
    }
}
