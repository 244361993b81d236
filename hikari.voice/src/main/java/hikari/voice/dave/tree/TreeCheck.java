package hikari.voice.dave.tree;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.LeafNode;
import hikari.voice.dave.codec.LeafSource;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.ParentNode;
import hikari.voice.dave.codec.TreeNode;
import hikari.voice.dave.suite.P256;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must hold of a tree that somebody else sent (RFC 9420, 12.4.3.1 and 7.9.2).
public final class TreeCheck {
    private final RatchetTree tree;

    private TreeCheck(RatchetTree tree) {
        this.tree = tree;
    }

    /// Sees to it that a tree is good: each leaf signed by its member and each node bound to those
    /// below, so that nobody can have put a key there that the members did not.
    ///
    /// @param tree the tree
    /// @param groupId the group
    public static void check(RatchetTree tree, Octets groupId) {
        var check = new TreeCheck(tree);
        check.parents();
        checkKeys(tree);
        tree.members().forEach(leaf -> Leaves.checkLeaf(tree.member(leaf), groupId, leaf));
    }

    /// Sees to it that no two nodes have the same key, and no two members.
    ///
    /// @param tree the tree
    public static void checkKeys(RatchetTree tree) {
        Set<Octets> encryption = new HashSet<>();
        Set<Octets> signature = new HashSet<>();
        tree.all()
                .forEach(node -> {
                    boolean fresh = encryption.add(node.encryptionKey());
                    if (node instanceof LeafNode leaf) {
                        fresh &= signature.add(leaf.signatureKey());
                    }
                    if (!fresh) {
                        throw new DaveException("a key that is there twice");
                    }
                });
    }

    private void parents() {
        int count = TreeMath.nodes(tree.leaves());
        for (int node = 1; node < count; node += 2) {
            if (tree.node(node).orElse(null) instanceof ParentNode parent) {
                checkUnmerged(node, parent);
            }
        }
        for (int node = 1; node < count; node += 2) {
            if (tree.node(node).orElse(null) instanceof ParentNode parent) {
                P256.decode(parent.encryptionKey());
                if (!isBound(node, parent)) {
                    throw new DaveException("a node that is bound to nothing below it");
                }
            }
        }
    }

    private void checkUnmerged(int node, ParentNode parent) {
        int last = -1;
        for (int leaf : parent.unmergedLeaves()) {
            if (leaf <= last || leaf >= tree.leaves() || !TreeMath.isBelow(leaf, node)) {
                throw new DaveException("unmerged leaves out of order or place");
            }
            tree.member(leaf);
            checkBetween(leaf, node);
            last = leaf;
        }
    }

    /// A node that does not know a key does not know those below it either.
    private void checkBetween(int leaf, int node) {
        for (int each = TreeMath.parent(2 * leaf); each != node; each = TreeMath.parent(each)) {
            Optional<TreeNode> between = tree.node(each);
            if (between.isPresent()
                    && between.get() instanceof ParentNode parent
                    && !parent.unmergedLeaves().contains(leaf)) {
                throw new DaveException("a leaf that is unmerged above and merged below");
            }
        }
    }

    private boolean isBound(int node, ParentNode parent) {
        return isBound(parent, node, TreeMath.left(node), TreeMath.right(node))
                || isBound(parent, node, TreeMath.right(node), TreeMath.left(node));
    }

    private boolean isBound(ParentNode parent, int node, int child, int sibling) {
        List<Integer> covers = tree.resolution(child);
        Octets binding = tree.binding(node, sibling);
        Set<Integer> unmerged = new HashSet<>();
        for (int leaf : parent.unmergedLeaves()) {
            if (TreeMath.isBelow(leaf, child)) {
                unmerged.add(2 * leaf);
            }
        }
        return covers.size() == unmerged.size() + 1
                && covers.stream()
                                .filter(each -> !unmerged.contains(each))
                                .map(each -> tree.node(each).orElseThrow())
                                .filter(each -> parentHash(each).equals(Optional.of(binding)))
                                .count()
                        == 1;
    }

    private static Optional<Octets> parentHash(TreeNode node) {
        return switch (node) {
            case ParentNode parent -> Optional.of(parent.parentHash());
            case LeafNode leaf ->
                    leaf.source() instanceof LeafSource.FromCommit(var hash)
                            ? Optional.of(hash)
                            : Optional.empty();
        };
    }
}
