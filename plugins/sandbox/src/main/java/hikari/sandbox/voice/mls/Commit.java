package hikari.sandbox.voice.mls;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A commit as a delivery service can see it, with the welcome behind it (op 28). What only members
/// can verify is left to them.
public final class Commit {
    /// Bytes of the longest one that is read.
    public static final int LONGEST = 1 << 17;

    private static final int MOST_PROPOSALS = 1_000;

    private final long group;
    private final long epoch;
    private final long leaf;
    private final List<String> references;
    private final byte[] message;
    private final byte[] welcome;

    private Commit(
            long group,
            long epoch,
            long leaf,
            List<String> references,
            byte[] message,
            byte[] welcome) {
        this.group = group;
        this.epoch = epoch;
        this.leaf = leaf;
        this.references = List.copyOf(references);
        this.message = message;
        this.welcome = welcome;
    }

    /// Reads the payload of op 28.
    ///
    /// @throws MlsFormatException if it is none that DAVE allows
    public static Commit parse(byte[] payload) {
        if (payload.length > LONGEST) {
            throw new MlsFormatException("a commit of %d bytes".formatted(payload.length));
        }
        var in = new WireReader(payload);
        in.expect(1, in.u16(), "the version");
        in.expect(1, in.u16(), "the wire format");
        var id = in.vector();
        long group = id.u64();
        id.expectEnd();
        long epoch = in.u64();
        in.expect(1, in.u8(), "the kind of the sender");
        long leaf = in.u32();
        in.vector().expectEnd(); // authenticated data
        in.expect(3, in.u8(), "the kind of the content");
        var references = references(in.vector());
        path(in);
        in.vector(); // signature
        in.opaque(32, "a confirmation tag");
        in.opaque(32, "a membership tag");
        var message = in.between(0, in.position());
        var welcome = in.rest();
        return new Commit(group, epoch, leaf, references, message, welcome);
    }

    private static List<String> references(WireReader in) {
        var references = new ArrayList<String>();
        while (!in.isAtEnd()) {
            in.expect(2, in.u8(), "the way in which a proposal is named");
            references.add(HexFormat.of().formatHex(in.opaque(32, "a proposal's reference")));
            if (references.size() > MOST_PROPOSALS) {
                throw new MlsFormatException("more than %d proposals".formatted(MOST_PROPOSALS));
            }
        }
        return references;
    }

    private static void path(WireReader in) {
        int present = in.u8();
        if (present > 1) {
            throw new MlsFormatException("an optional value is neither there nor not");
        }
        if (present == 0) {
            return;
        }
        LeafNode.ofCommit(in);
        var nodes = in.vector();
        while (!nodes.isAtEnd()) {
            nodes.opaque(Signatures.POINT, "a node's key");
            var secrets = nodes.vector();
            while (!secrets.isAtEnd()) {
                sealed(secrets);
            }
        }
    }

    private static void sealed(WireReader in) {
        in.opaque(Signatures.POINT, "an encapsulated key");
        in.vector(); // ciphertext
    }

    /// {@return how many members the welcome is for; 0 without one}
    ///
    /// @throws MlsFormatException if the welcome is malformed
    public int welcomed() {
        if (welcome.length == 0) {
            return 0;
        }
        var in = new WireReader(welcome);
        in.expect(2, in.u16(), "the cipher suite of the welcome");
        var secrets = in.vector();
        int count = 0;
        while (!secrets.isAtEnd()) {
            secrets.opaque(32, "a key package's reference");
            sealed(secrets);
            count++;
        }
        in.vector(); // group info
        in.expectEnd();
        return count;
    }

    /// {@return the group's id}
    public long group() {
        return group;
    }

    /// {@return the epoch that it ends}
    public long epoch() {
        return epoch;
    }

    /// {@return the committer's leaf}
    public long leaf() {
        return leaf;
    }

    /// {@return the proposals that it commits, by [Proposal#name()], in its order}
    public List<String> references() {
        return references;
    }

    /// {@return the MLSMessage alone}
    public byte[] message() {
        return message.clone();
    }

    /// {@return the welcome; empty without one}
    public byte[] welcome() {
        return welcome.clone();
    }
}
