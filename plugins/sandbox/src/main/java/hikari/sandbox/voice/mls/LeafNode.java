package hikari.sandbox.voice.mls;

/// A leaf of the ratchet tree as DAVE wants it.
final class LeafNode {
    private static final int BASIC = 1;
    private static final int KEY_PACKAGE = 1;
    private static final int COMMIT = 3;

    private final byte[] encryptionKey;
    private final byte[] signatureKey;
    private final long user;

    private LeafNode(byte[] encryptionKey, byte[] signatureKey, long user) {
        this.encryptionKey = encryptionKey;
        this.signatureKey = signatureKey;
        this.user = user;
    }

    byte[] encryptionKey() {
        return encryptionKey;
    }

    byte[] signatureKey() {
        return signatureKey;
    }

    /// The user whose credential it bears.
    long user() {
        return user;
    }

    /// Reads the leaf of a key package, and verifies its signature.
    static LeafNode ofKeyPackage(WireReader in) {
        int begin = in.position();
        var leaf = head(in);
        in.expect(KEY_PACKAGE, in.u8(), "the leaf's source");
        in.expect(0, in.u64(), "the begin of the lifetime");
        in.expect(-1, in.u64(), "the end of the lifetime");
        in.vector().expectEnd(); // extensions: DAVE has none
        var signed = in.between(begin, in.position());
        Signatures.verify(leaf.signatureKey, "LeafNodeTBS", signed, in.opaque());
        return leaf;
    }

    /// Reads the leaf of an update path. Its signature covers what only members know.
    static LeafNode ofCommit(WireReader in) {
        var leaf = head(in);
        in.expect(COMMIT, in.u8(), "the leaf's source");
        in.vector(); // parent hash
        in.vector().expectEnd(); // extensions
        in.vector(); // signature
        return leaf;
    }

    private static LeafNode head(WireReader in) {
        var encryptionKey = in.opaque(Signatures.POINT, "an encryption key");
        var signatureKey = in.opaque(Signatures.POINT, "a signature key");
        in.expect(BASIC, in.u16(), "the kind of the credential");
        var identity = in.vector();
        long user = identity.u64();
        identity.expectEnd();
        for (int list = 0; list < 5; list++) {
            in.vector(); // versions, suites, extensions, proposals, credentials that it can do
        }
        return new LeafNode(encryptionKey, signatureKey, user);
    }
}
