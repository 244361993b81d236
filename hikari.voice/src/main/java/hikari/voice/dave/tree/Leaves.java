package hikari.voice.dave.tree;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.Capabilities;
import hikari.voice.dave.codec.Credential;
import hikari.voice.dave.codec.Extension;
import hikari.voice.dave.codec.KeyPackage;
import hikari.voice.dave.codec.LeafNode;
import hikari.voice.dave.codec.LeafSource;
import hikari.voice.dave.codec.Mls;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.suite.HpkeKey;
import hikari.voice.dave.suite.P256;
import hikari.voice.dave.suite.SigningKey;
import java.util.List;

/// What members say of themselves: how it is made, and what must hold of it (RFC 9420, 7.3 and 10).
/// How long a key package is valid is not checked, as DAVE has it.
public final class Leaves {
    private static final String LEAF = "LeafNodeTBS";
    private static final String KEY_PACKAGE = "KeyPackageTBS";
    private static final int LAST_KNOWN_EXTENSION = 5;

    private Leaves() {}

    /// {@return a key package}
    ///
    /// @param credential whose
    /// @param identity the user's key pair
    /// @param init to which the welcome is encrypted
    /// @param encryption the member's first key
    public static KeyPackage keyPackage(
            Credential credential, SigningKey identity, HpkeKey init, HpkeKey encryption) {
        var content =
                new LeafNode.Content(
                        encryption.publicKey(),
                        identity.publicKey(),
                        credential,
                        Capabilities.OURS,
                        LeafSource.FromKeyPackage.ALWAYS,
                        List.of());
        LeafNode leaf = sign(content, identity, Octets.EMPTY, 0);
        byte[] signed = KeyPackage.toBeSigned(init.publicKey(), leaf, List.of());
        return new KeyPackage(
                init.publicKey(), leaf, List.of(), identity.sign(KEY_PACKAGE, signed));
    }

    /// {@return a leaf}
    ///
    /// @param content what it says
    /// @param identity the member's key pair
    /// @param groupId the group
    /// @param leafIndex its place
    static LeafNode sign(
            LeafNode.Content content, SigningKey identity, Octets groupId, int leafIndex) {
        byte[] signed = LeafNode.toBeSigned(content, groupId, leafIndex);
        return new LeafNode(content, identity.sign(LEAF, signed));
    }

    /// Sees to it that a key package can be added.
    ///
    /// @param keyPackage the key package
    public static void check(KeyPackage keyPackage) {
        LeafNode leaf = keyPackage.leaf();
        if (!(leaf.source() instanceof LeafSource.FromKeyPackage)) {
            throw new DaveException("a key package whose leaf is not from one");
        }
        if (keyPackage.initKey().equals(leaf.encryptionKey())) {
            throw new DaveException("a key package with one key for two purposes");
        }
        P256.decode(keyPackage.initKey());
        checkLeaf(leaf, Octets.EMPTY, 0);
        SigningKey.verify(
                leaf.signatureKey(), KEY_PACKAGE, keyPackage.toBeSigned(), keyPackage.signature());
    }

    /// Sees to it that a leaf is good by itself.
    ///
    /// @param leaf the leaf
    /// @param groupId the group
    /// @param leafIndex its place
    static void checkLeaf(LeafNode leaf, Octets groupId, int leafIndex) {
        P256.decode(leaf.encryptionKey());
        Capabilities can = leaf.content().capabilities();
        if (!can.versions().contains(Mls.VERSION)
                || !can.suites().contains(Mls.SUITE)
                || !can.credentials().contains(Mls.BASIC_CREDENTIAL)) {
            throw new DaveException("a member who cannot do what DAVE needs");
        }
        for (Extension extension : leaf.content().extensions()) {
            if (extension.type() > LAST_KNOWN_EXTENSION
                    && !can.extensions().contains(extension.type())) {
                throw new DaveException("a leaf with an extension that its member cannot");
            }
        }
        SigningKey.verify(
                leaf.signatureKey(), LEAF, leaf.toBeSigned(groupId, leafIndex), leaf.signature());
    }
}
