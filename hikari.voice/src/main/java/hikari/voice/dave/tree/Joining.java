package hikari.voice.dave.tree;

import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.suite.HpkeKey;
import java.util.List;
import java.util.Optional;

/// What a new member knows of the tree that it is welcomed to.
public final class Joining {
    private Joining() {}

    /// {@return the keys that a new member knows}
    ///
    /// @param tree the tree
    /// @param own its place
    /// @param key its key
    /// @param committer the place of who let it in
    /// @param pathSecret what it was told, when the committer made new keys
    public static TreeKeys keys(
            RatchetTree tree, int own, HpkeKey key, int committer, Optional<Octets> pathSecret) {
        var keys = TreeKeys.of(own, key);
        if (pathSecret.isEmpty()) {
            return keys;
        }
        List<Integer> nodes = tree.filteredPath(committer);
        int first = nodes.indexOf(Receivers.common(nodes, own));
        PathSecrets learned =
                PathSecrets.learn(
                        pathSecret.get().bytes(), nodes.subList(first, nodes.size()), tree);
        return keys.with(learned.keys(), tree);
    }
}
