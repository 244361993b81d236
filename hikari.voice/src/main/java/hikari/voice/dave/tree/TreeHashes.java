package hikari.voice.dave.tree;

import hikari.voice.dave.codec.MlsWriter;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.ParentNode;
import hikari.voice.dave.codec.TreeNode;
import hikari.voice.dave.suite.Hkdf;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The hashes of a tree's nodes (RFC 9420, 7.8 and 7.9), kept until something below changes: a
/// commit changes one path, and all others stay as they are.
final class TreeHashes {
    private static final int LEAF = 1;
    private static final int PARENT = 2;

    private @Nullable Octets[] known;

    private TreeHashes(@Nullable Octets[] known) {
        this.known = known;
    }

    static TreeHashes empty(int nodes) {
        return new TreeHashes(new @Nullable Octets[nodes]);
    }

    TreeHashes copy() {
        return new TreeHashes(known.clone());
    }

    void resize(int nodes) {
        known = Arrays.copyOf(known, nodes);
    }

    void forget(int node, int root) {
        for (int each = node; known[each] != null || each == node; each = TreeMath.parent(each)) {
            known[each] = null;
            if (each == root) {
                break;
            }
        }
    }

    Octets of(RatchetTree tree, int node) {
        Octets hash = known[node];
        if (hash == null) {
            hash = hash(tree, node, List.of());
            known[node] = hash;
        }
        return hash;
    }

    /// The hash as it would be without some members.
    private Octets without(RatchetTree tree, int node, List<Integer> gone) {
        boolean all = gone.stream().noneMatch(leaf -> TreeMath.isBelow(leaf, node));
        return all ? of(tree, node) : hash(tree, node, gone);
    }

    private Octets hash(RatchetTree tree, int node, List<Integer> gone) {
        var writer = new MlsWriter();
        if (TreeMath.isLeaf(node)) {
            writer.u8(LEAF).u32(node / 2);
            writer.optional(gone.contains(node / 2) ? Optional.empty() : tree.node(node));
        } else {
            writer.u8(PARENT)
                    .optional(tree.node(node).map(parent -> withoutUnmerged(parent, gone)))
                    .vector(without(tree, TreeMath.left(node), gone))
                    .vector(without(tree, TreeMath.right(node), gone));
        }
        return Octets.of(Hkdf.hash(writer.toBytes()));
    }

    private static TreeNode withoutUnmerged(TreeNode node, List<Integer> gone) {
        if (gone.isEmpty() || !(node instanceof ParentNode parent)) {
            return node;
        }
        return new ParentNode(
                parent.encryptionKey(),
                parent.parentHash(),
                parent.unmergedLeaves().stream().filter(leaf -> !gone.contains(leaf)).toList());
    }

    /// The hash by which what is below one child of a node is bound to the node and to what was
    /// below the other one when the node got its key.
    Octets binding(RatchetTree tree, ParentNode parent, int sibling) {
        byte[] input =
                new MlsWriter()
                        .vector(parent.encryptionKey())
                        .vector(parent.parentHash())
                        .vector(without(tree, sibling, parent.unmergedLeaves()))
                        .toBytes();
        return Octets.of(Hkdf.hash(input));
    }
}
