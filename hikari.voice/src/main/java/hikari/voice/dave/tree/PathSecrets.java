package hikari.voice.dave.tree;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.Octets;
import hikari.voice.dave.suite.Derivation;
import hikari.voice.dave.suite.Hkdf;
import hikari.voice.dave.suite.HpkeKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The secrets of nodes on a path, each derived from the one below (RFC 9420, 7.4), and what the
/// last one gives to the new epoch.
public final class PathSecrets {
    private final Map<Integer, byte[]> secrets;
    private final Map<Integer, HpkeKey> keys;
    private final byte[] commitSecret;

    private PathSecrets(
            Map<Integer, byte[]> secrets, Map<Integer, HpkeKey> keys, byte[] commitSecret) {
        this.secrets = secrets;
        this.keys = keys;
        this.commitSecret = commitSecret;
    }

    /// {@return the secrets of some nodes}
    ///
    /// @param first the secret of the first
    /// @param nodes the nodes, from below
    static PathSecrets derive(byte[] first, List<Integer> nodes) {
        Map<Integer, byte[]> secrets = new LinkedHashMap<>();
        Map<Integer, HpkeKey> keys = new LinkedHashMap<>();
        byte[] secret = first;
        for (int node : nodes) {
            secrets.put(node, secret);
            keys.put(node, HpkeKey.derive(Derivation.secret(secret, "node")));
            secret = Derivation.secret(secret, "path");
        }
        return new PathSecrets(secrets, keys, secret);
    }

    /// {@return the secrets that a member knows who was told the lowest, whose keys must be those
    /// of the tree}
    ///
    /// @param told the lowest
    /// @param nodes the nodes, from below
    /// @param tree the tree that has their public keys
    static PathSecrets learn(byte[] told, List<Integer> nodes, RatchetTree tree) {
        if (told.length != Hkdf.SIZE) {
            throw new DaveException("a path secret of %d bytes".formatted(told.length));
        }
        PathSecrets learned = derive(told, nodes);
        learned.keys.forEach((node, key) -> {
            Optional<Octets> expected = tree.node(node).map(each -> each.encryptionKey());
            if (!expected.equals(Optional.of(key.publicKey()))) {
                throw new DaveException("a path secret that does not give the node's key");
            }
        });
        return learned;
    }

    /// {@return the secret of a node}
    ///
    /// @param node a node of the path
    byte[] of(int node) {
        byte[] secret = secrets.get(node);
        if (secret == null) {
            throw new DaveException("a node that is not on the path");
        }
        return secret;
    }

    /// {@return the keys of all nodes of the path}
    Map<Integer, HpkeKey> keys() {
        return keys;
    }

    /// {@return the public keys of all nodes of the path, from below}
    List<Octets> publicKeys() {
        return keys.values().stream().map(HpkeKey::publicKey).toList();
    }

    /// {@return what the path gives to the new epoch}
    public byte[] commitSecret() {
        return commitSecret;
    }
}
