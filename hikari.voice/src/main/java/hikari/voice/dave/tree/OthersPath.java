package hikari.voice.dave.tree;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.HpkeCiphertext;
import hikari.voice.dave.codec.LeafNode;
import hikari.voice.dave.codec.LeafSource;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.UpdatePath;
import hikari.voice.dave.suite.Hpke;
import hikari.voice.dave.suite.HpkeKey;
import hikari.voice.dave.suite.P256;
import java.util.List;
import java.util.Set;

/// New keys of another member, already in the tree; what this member knows of them is found by
/// decryption.
public final class OthersPath {
    private static final String LABEL = "UpdatePathNode";

    private final RatchetTree tree;
    private final int committer;
    private final List<Integer> nodes;
    private final UpdatePath path;

    private OthersPath(RatchetTree tree, int committer, List<Integer> nodes, UpdatePath path) {
        this.tree = tree;
        this.committer = committer;
        this.nodes = nodes;
        this.path = path;
    }

    /// Puts new keys into a tree, if they may be there.
    ///
    /// @param tree the tree, with all proposals in it; is changed, and of no use when this fails
    /// @param committer the place of who made them
    /// @param path the new keys
    /// @param groupId the group
    /// @return the new keys
    public static OthersPath merge(
            RatchetTree tree, int committer, UpdatePath path, Octets groupId) {
        List<Integer> nodes = tree.filteredPath(committer);
        if (nodes.size() != path.nodes().size()) {
            throw new DaveException(
                    "a path of %d nodes instead of %d"
                            .formatted(path.nodes().size(), nodes.size()));
        }
        LeafNode before = tree.member(committer);
        LeafNode leaf = path.leaf();
        if (!leaf.credential().equals(before.credential())
                || !leaf.signatureKey().equals(before.signatureKey())
                || leaf.encryptionKey().equals(before.encryptionKey())) {
            throw new DaveException("a committer who becomes another, or keeps the old key");
        }
        List<Octets> keys = path.nodes().stream().map(UpdatePath.Node::encryptionKey).toList();
        keys.forEach(P256::decode);
        Octets binding = ParentHashes.put(tree, committer, nodes, keys);
        if (!leaf.source().equals(new LeafSource.FromCommit(binding))) {
            throw new DaveException("a leaf that is not bound to the nodes above it");
        }
        Leaves.checkLeaf(leaf, groupId, committer);
        tree.setLeaf(committer, leaf);
        TreeCheck.checkKeys(tree);
        return new OthersPath(tree, committer, nodes, path);
    }

    /// {@return the secrets that this member can know}
    ///
    /// @param own this member's place
    /// @param keys the keys that it knew before
    /// @param context of the new epoch, in which the secrets are bound
    /// @param added the places of new members
    public PathSecrets decrypt(int own, TreeKeys keys, byte[] context, Set<Integer> added) {
        checkCounts(added);
        int common = Receivers.common(nodes, own);
        int index = nodes.indexOf(common);
        List<Integer> receivers = Receivers.of(tree, committer, common, added);
        List<HpkeCiphertext> encrypted = path.nodes().get(index).pathSecrets();
        for (int i = 0; i < receivers.size(); i++) {
            HpkeKey key = keys.find(receivers.get(i)).orElse(null);
            if (key != null) {
                byte[] secret = Hpke.decrypt(key, LABEL, context, encrypted.get(i));
                return PathSecrets.learn(secret, nodes.subList(index, nodes.size()), tree);
            }
        }
        throw new DaveException("a path without a secret for this member");
    }

    /// {@return the keys that this member knows now}
    ///
    /// @param before those that it knew before
    /// @param secrets what it learned
    public TreeKeys keys(TreeKeys before, PathSecrets secrets) {
        return before.with(secrets.keys(), tree);
    }

    private void checkCounts(Set<Integer> added) {
        for (int i = 0; i < nodes.size(); i++) {
            int expected = Receivers.of(tree, committer, nodes.get(i), added).size();
            int actual = path.nodes().get(i).pathSecrets().size();
            if (actual != expected) {
                throw new DaveException(
                        "a secret encrypted %d times instead of %d".formatted(actual, expected));
            }
        }
    }
}
