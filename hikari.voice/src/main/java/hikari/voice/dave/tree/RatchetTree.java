package hikari.voice.dave.tree;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.LeafNode;
import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.MlsWriter;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.ParentNode;
import hikari.voice.dave.codec.TreeNode;
import hikari.voice.dave.codec.Wire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The members of a group and the keys above them (RFC 9420, 7). Changed by one thread, in place;
/// whoever wants to keep a state changes a copy. Nodes are immutable, so that copies are cheap.
public final class RatchetTree implements Wire {
    /// The most leaves that a tree may have room for: far more than a voice channel has members.
    public static final int MAX_LEAVES = 4096;

    private @Nullable TreeNode[] nodes;
    private final TreeHashes hashes;

    private RatchetTree(@Nullable TreeNode[] nodes, TreeHashes hashes) {
        this.nodes = nodes;
        this.hashes = hashes;
    }

    /// {@return a tree of one member}
    ///
    /// @param leaf the member
    public static RatchetTree of(LeafNode leaf) {
        return new RatchetTree(new @Nullable TreeNode[] {leaf}, TreeHashes.empty(1));
    }

    /// {@return the tree that is read} Its shape is right; nothing else is checked.
    ///
    /// @param reader where from
    public static RatchetTree read(MlsReader reader) {
        List<Optional<TreeNode>> read = reader.vector(each -> each.optional(TreeNode::read));
        if (read.isEmpty() || read.getLast().isEmpty()) {
            throw new DaveException("a tree that ends with a blank node");
        }
        int leaves = room((read.size() + 2) / 2);
        @Nullable TreeNode[] nodes = new @Nullable TreeNode[TreeMath.nodes(leaves)];
        for (int i = 0; i < read.size(); i++) {
            nodes[i] = read.get(i).orElse(null);
            if (nodes[i] != null && TreeMath.isLeaf(i) != nodes[i] instanceof LeafNode) {
                throw new DaveException("a leaf where none can be, or none where one must be");
            }
        }
        return new RatchetTree(nodes, TreeHashes.empty(nodes.length));
    }

    /// {@return a tree that can be changed without changing this one}
    public RatchetTree copy() {
        return new RatchetTree(nodes.clone(), hashes.copy());
    }

    /// {@return for how many leaves there is room: a power of two}
    public int leaves() {
        return (nodes.length + 1) / 2;
    }

    /// {@return the places of all members, ascending}
    public IntStream members() {
        return IntStream.range(0, leaves()).filter(leaf -> nodes[2 * leaf] != null);
    }

    /// {@return the member of a place}
    ///
    /// @param leaf the place; may be any number
    public Optional<LeafNode> leaf(int leaf) {
        return leaf >= 0 && leaf < leaves()
                ? Optional.ofNullable((LeafNode) nodes[2 * leaf])
                : Optional.empty();
    }

    /// {@return the member of a place, who must be there}
    ///
    /// @param leaf the place; may be any number
    public LeafNode member(int leaf) {
        return leaf(leaf)
                .orElseThrow(() ->
                        new DaveException("nobody at place " + Integer.toUnsignedString(leaf)));
    }

    /// {@return the node of an index, if it is not blank}
    ///
    /// @param node the index
    public Optional<TreeNode> node(int node) {
        return Optional.ofNullable(nodes[node]);
    }

    /// Puts a member where the first room is.
    ///
    /// @param member the member
    /// @return the place
    public int add(LeafNode member) {
        int leaf = 0;
        while (leaf < leaves() && nodes[2 * leaf] != null) {
            leaf++;
        }
        if (leaf == leaves()) {
            resize(room(2 * leaf));
        }
        for (int node : TreeMath.path(leaf, leaves())) {
            if (nodes[node] instanceof ParentNode parent) {
                set(node, withUnmerged(parent, leaf));
            }
        }
        setLeaf(leaf, member);
        return leaf;
    }

    /// Takes a member away, with all keys that it knew.
    ///
    /// @param leaf its place
    public void remove(int leaf) {
        member(leaf);
        set(2 * leaf, null);
        blankPath(leaf);
        int leaves = leaves();
        while (leaves > 1 && members().max().orElse(0) < leaves / 2) {
            leaves /= 2;
            resize(leaves);
        }
    }

    /// Replaces a member.
    ///
    /// @param leaf its place
    /// @param member what it is now
    public void setLeaf(int leaf, LeafNode member) {
        set(2 * leaf, member);
    }

    void setParent(int node, ParentNode parent) {
        set(node, parent);
    }

    /// Blanks all nodes above a leaf.
    void blankPath(int leaf) {
        for (int node : TreeMath.path(leaf, leaves())) {
            set(node, null);
        }
    }

    /// {@return the nodes above a leaf beside which there is anybody, from below}
    ///
    /// @param leaf the leaf
    public List<Integer> filteredPath(int leaf) {
        return TreeMath.path(leaf, leaves()).stream()
                .filter(node -> !resolution(TreeMath.beside(leaf, node)).isEmpty())
                .toList();
    }

    /// {@return the fewest nodes that are not blank and cover all members below a node}
    ///
    /// @param node the node
    public List<Integer> resolution(int node) {
        List<Integer> found = new ArrayList<>();
        resolve(node, found);
        return found;
    }

    private void resolve(int node, List<Integer> found) {
        if (nodes[node] instanceof ParentNode parent) {
            found.add(node);
            parent.unmergedLeaves().forEach(leaf -> found.add(2 * leaf));
        } else if (nodes[node] != null) {
            found.add(node);
        } else if (!TreeMath.isLeaf(node)) {
            resolve(TreeMath.left(node), found);
            resolve(TreeMath.right(node), found);
        }
    }

    /// {@return the hash of all that is in the tree}
    public Octets hash() {
        return hash(TreeMath.root(leaves()));
    }

    /// {@return the hash of all that is below a node, and of it}
    ///
    /// @param node the node
    public Octets hash(int node) {
        return hashes.of(this, node);
    }

    /// {@return by what those below a node are bound to it}
    ///
    /// @param node the node, not blank
    /// @param sibling the child of it that they are not below
    Octets binding(int node, int sibling) {
        if (nodes[node] instanceof ParentNode parent) {
            return hashes.binding(this, parent, sibling);
        }
        throw new DaveException("a node that is blank");
    }

    /// {@return all nodes that are not blank}
    Stream<TreeNode> all() {
        return IntStream.range(0, nodes.length).mapToObj(this::node).flatMap(Optional::stream);
    }

    /// Writes all nodes to the last that is not blank.
    @Override
    public void write(MlsWriter writer) {
        int last = nodes.length - 1;
        while (last > 0 && nodes[last] == null) {
            last--;
        }
        int count = last + 1;
        writer.vectorOf(inner -> {
            for (int i = 0; i < count; i++) {
                TreeNode node = nodes[i];
                inner.u8(node == null ? 0 : 1);
                if (node != null) {
                    node.writeWithKind(inner);
                }
            }
        });
    }

    private void set(int node, @Nullable TreeNode value) {
        nodes[node] = value;
        hashes.forget(node, TreeMath.root(leaves()));
    }

    private void resize(int leaves) {
        nodes = Arrays.copyOf(nodes, TreeMath.nodes(leaves));
        hashes.resize(nodes.length);
    }

    private static int room(int leaves) {
        int room = Math.max(1, Integer.highestOneBit(leaves));
        if (room < leaves) {
            room *= 2;
        }
        if (room > MAX_LEAVES) {
            throw new DaveException("a group of more than %d".formatted(MAX_LEAVES));
        }
        return room;
    }

    private static ParentNode withUnmerged(ParentNode parent, int leaf) {
        List<Integer> unmerged = new ArrayList<>(parent.unmergedLeaves());
        unmerged.add(leaf);
        unmerged.sort(null);
        return new ParentNode(parent.encryptionKey(), parent.parentHash(), List.copyOf(unmerged));
    }
}
