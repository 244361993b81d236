package hikari.voice.dave.tree;

import hikari.voice.dave.codec.HpkeCiphertext;
import hikari.voice.dave.codec.LeafNode;
import hikari.voice.dave.codec.LeafSource;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.codec.UpdatePath;
import hikari.voice.dave.suite.Hkdf;
import hikari.voice.dave.suite.Hpke;
import hikari.voice.dave.suite.HpkeKey;
import hikari.voice.dave.suite.SigningKey;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// New keys that a committer has made for itself and the nodes above it, already in the tree.
public final class NewPath {
    private static final String LABEL = "UpdatePathNode";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RatchetTree tree;
    private final int leaf;
    private final List<Integer> nodes;
    private final PathSecrets secrets;
    private final HpkeKey own;

    private NewPath(
            RatchetTree tree, int leaf, List<Integer> nodes, PathSecrets secrets, HpkeKey own) {
        this.tree = tree;
        this.leaf = leaf;
        this.nodes = nodes;
        this.secrets = secrets;
        this.own = own;
    }

    /// Makes new keys and puts them into a tree.
    ///
    /// @param tree the tree, with all proposals in it; is changed
    /// @param leaf the committer's place
    /// @param identity the committer's key pair
    /// @param groupId the group
    /// @return the new keys
    public static NewPath create(RatchetTree tree, int leaf, SigningKey identity, Octets groupId) {
        List<Integer> nodes = tree.filteredPath(leaf);
        byte[] first = new byte[Hkdf.SIZE];
        RANDOM.nextBytes(first);
        var secrets = PathSecrets.derive(first, nodes);
        HpkeKey own = HpkeKey.generate();
        List<Octets> keys = secrets.publicKeys();
        Octets binding = ParentHashes.put(tree, leaf, nodes, keys);
        LeafNode.Content old = tree.member(leaf).content();
        var content =
                new LeafNode.Content(
                        own.publicKey(),
                        old.signatureKey(),
                        old.credential(),
                        old.capabilities(),
                        new LeafSource.FromCommit(binding),
                        old.extensions());
        tree.setLeaf(leaf, Leaves.sign(content, identity, groupId, leaf));
        return new NewPath(tree, leaf, nodes, secrets, own);
    }

    /// {@return what is sent: each secret encrypted to those beside the path who are not new}
    ///
    /// @param context of the new epoch, in which the secrets are bound
    /// @param added the places of new members, who get theirs by the welcome
    public UpdatePath encrypt(byte[] context, Set<Integer> added) {
        List<UpdatePath.Node> encrypted =
                nodes.stream().map(node -> encrypt(node, context, added)).toList();
        return new UpdatePath(tree.member(leaf), encrypted);
    }

    private UpdatePath.Node encrypt(int node, byte[] context, Set<Integer> added) {
        byte[] secret = secrets.of(node);
        List<HpkeCiphertext> encrypted =
                Receivers.of(tree, leaf, node, added).stream()
                        .map(each -> tree.node(each).orElseThrow().encryptionKey())
                        .map(key -> Hpke.encrypt(key, LABEL, context, secret))
                        .toList();
        return new UpdatePath.Node(tree.node(node).orElseThrow().encryptionKey(), encrypted);
    }

    /// {@return the secret that a new member is told}
    ///
    /// @param newLeaf the member's place
    public Octets secretFor(int newLeaf) {
        return Octets.of(secrets.of(Receivers.common(nodes, newLeaf)));
    }

    /// {@return what the path gives to the new epoch}
    public byte[] commitSecret() {
        return secrets.commitSecret();
    }

    /// {@return the keys that the committer knows now}
    ///
    /// @param before those that it knew before
    public TreeKeys keys(TreeKeys before) {
        Map<Integer, HpkeKey> more = new HashMap<>(secrets.keys());
        more.put(2 * leaf, own);
        return before.with(more, tree);
    }
}
