package hikari.voice.dave.tree;

import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.suite.HpkeKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The private keys that one member knows: its own and those of nodes above it. Immutable.
public final class TreeKeys {
    private final Map<Integer, HpkeKey> keys;

    private TreeKeys(Map<Integer, HpkeKey> keys) {
        this.keys = keys;
    }

    /// {@return the keys of a member who knows its own only}
    ///
    /// @param leaf its place
    /// @param own its key
    public static TreeKeys of(int leaf, HpkeKey own) {
        return new TreeKeys(Map.of(2 * leaf, own));
    }

    /// {@return these and more, without those that the tree does not have any more}
    ///
    /// @param more by index of node
    /// @param tree the tree as it is now
    TreeKeys with(Map<Integer, HpkeKey> more, RatchetTree tree) {
        Map<Integer, HpkeKey> all = new HashMap<>(keys);
        all.putAll(more);
        all.entrySet().removeIf(entry -> !isIn(tree, entry.getKey(), entry.getValue()));
        return new TreeKeys(Map.copyOf(all));
    }

    /// {@return the key of a node, if it is known}
    ///
    /// @param node the node
    Optional<HpkeKey> find(int node) {
        return Optional.ofNullable(keys.get(node));
    }

    private static boolean isIn(RatchetTree tree, int node, HpkeKey key) {
        Octets publicKey = key.publicKey();
        return node < TreeMath.nodes(tree.leaves())
                && tree.node(node).filter(n -> n.encryptionKey().equals(publicKey)).isPresent();
    }
}
