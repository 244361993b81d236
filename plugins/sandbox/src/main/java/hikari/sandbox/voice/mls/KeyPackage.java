package hikari.sandbox.voice.mls;

import java.util.Arrays;

/// What a client gives out to be added to a group (RFC 9420, section 10), bare as DAVE sends it.
public final class KeyPackage {
    /// Bytes of the longest one that is read; a usual one has some 400.
    public static final int LONGEST = 4096;

    private static final int VERSION = 1;
    private static final int SUITE = 2;

    private final byte[] bytes;
    private final long user;

    private KeyPackage(byte[] bytes, long user) {
        this.bytes = bytes;
        this.user = user;
    }

    /// Reads one and verifies both of its signatures.
    ///
    /// @throws MlsFormatException if it is none that DAVE allows
    public static KeyPackage parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new MlsFormatException("a key package of %d bytes".formatted(bytes.length));
        }
        var in = new WireReader(bytes);
        in.expect(VERSION, in.u16(), "the version of the key package");
        in.expect(SUITE, in.u16(), "the cipher suite");
        var initKey = in.opaque(Signatures.POINT, "an init key");
        var leaf = LeafNode.ofKeyPackage(in);
        if (Arrays.equals(initKey, leaf.encryptionKey())) {
            throw new MlsFormatException("the init key is the leaf's");
        }
        in.vector().expectEnd(); // extensions
        var signed = in.between(0, in.position());
        Signatures.verify(leaf.signatureKey(), "KeyPackageTBS", signed, in.opaque());
        in.expectEnd();
        return new KeyPackage(bytes.clone(), leaf.user());
    }

    /// {@return the user whose credential it bears}
    public long user() {
        return user;
    }

    byte[] bytes() {
        return bytes;
    }
}
