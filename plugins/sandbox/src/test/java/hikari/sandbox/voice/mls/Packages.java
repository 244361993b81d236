package hikari.sandbox.voice.mls;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;

/// Key packages and commits as clients make them, as far as a delivery service can tell.
public final class Packages {
    private Packages() {}

    /// The key package of a user, with new keys.
    public static byte[] keyPackage(long user) {
        var signing = Signatures.newKeys();
        return signed(signing, 1, 2, Signatures.point(Signatures.newKeys()), leaf(signing, user));
    }

    static byte[] signed(KeyPair signing, int version, int suite, byte[] initKey, byte[] leaf) {
        var unsigned =
                new WireWriter()
                        .u16(version)
                        .u16(suite)
                        .opaque(initKey)
                        .bytes(leaf)
                        .opaque(new byte[0])
                        .toBytes();
        var signature = Signatures.sign(signing, "KeyPackageTBS", unsigned);
        return new WireWriter().bytes(unsigned).opaque(signature).toBytes();
    }

    static byte[] leaf(KeyPair signing, long user) {
        var unsigned = head(signing, user).u8(1).u64(0).u64(-1).opaque(new byte[0]).toBytes();
        var signature = Signatures.sign(signing, "LeafNodeTBS", unsigned);
        return new WireWriter().bytes(unsigned).opaque(signature).toBytes();
    }

    private static WireWriter head(KeyPair signing, long user) {
        return new WireWriter()
                .opaque(Signatures.point(Signatures.newKeys()))
                .opaque(Signatures.point(signing))
                .u16(1)
                .opaque(new WireWriter().u64(user).toBytes())
                .opaque(new byte[] {0, 1})
                .opaque(new byte[] {0, 2})
                .opaque(new byte[0])
                .opaque(new byte[0])
                .opaque(new byte[] {0, 1});
    }

    /// A commit of some proposals, by their references.
    public static byte[] commit(long group, long epoch, int leaf, List<byte[]> references) {
        var named = new WireWriter();
        references.forEach(reference -> named.u8(2).opaque(reference));
        var path =
                head(Signatures.newKeys(), 1)
                        .u8(3)
                        .opaque(new byte[0])
                        .opaque(new byte[0])
                        .opaque(new byte[70]);
        return new WireWriter()
                .u16(1)
                .u16(1)
                .opaque(new WireWriter().u64(group).toBytes())
                .u64(epoch)
                .u8(1)
                .u32(leaf)
                .opaque(new byte[0])
                .u8(3)
                .opaque(named.toBytes())
                .u8(1)
                .bytes(path.toBytes())
                .opaque(nodes())
                .opaque(new byte[71])
                .opaque(new byte[32])
                .opaque(new byte[32])
                .toBytes();
    }

    private static byte[] nodes() {
        var secret = new WireWriter().opaque(new byte[65]).opaque(new byte[48]).toBytes();
        return new WireWriter().opaque(new byte[65]).opaque(secret).toBytes();
    }

    /// A welcome for so many.
    public static byte[] welcome(int joiners) {
        var secrets = new WireWriter();
        for (int i = 0; i < joiners; i++) {
            secrets.opaque(new byte[32]).opaque(new byte[65]).opaque(new byte[100]);
        }
        return new WireWriter().u16(2).opaque(secrets.toBytes()).opaque(new byte[600]).toBytes();
    }

    /// The references in the payload of op 27.
    public static List<byte[]> references(byte[] proposals) {
        var in = new WireReader(proposals);
        var found = new ArrayList<byte[]>();
        if (in.u8() == 1) {
            var revoked = in.vector();
            while (!revoked.isAtEnd()) {
                found.add(revoked.opaque());
            }
            return found;
        }
        var messages = in.vector();
        while (!messages.isAtEnd()) {
            found.add(reference(messages));
        }
        return found;
    }

    private static byte[] reference(WireReader in) {
        in.u16();
        int begin = in.position();
        in.u16();
        in.vector();
        in.u64();
        in.u8();
        in.u32();
        in.vector();
        in.u8();
        if (in.u16() == 1) {
            in.u32();
            in.vector();
            LeafNode.ofKeyPackage(in);
            in.vector();
            in.vector();
        } else {
            in.u32();
        }
        in.vector();
        return Signatures.reference("Proposal Reference", in.between(begin, in.position()));
    }
}
