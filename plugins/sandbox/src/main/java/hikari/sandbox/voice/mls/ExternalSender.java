package hikari.sandbox.voice.mls;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;

/// The delivery service as a sender of proposals who is no member (RFC 9420, section 12.1.8.1).
public final class ExternalSender {
    private static final byte[] IDENTITY = "sandbox".getBytes(StandardCharsets.US_ASCII);
    private static final int PUBLIC_MESSAGE = 1;

    private final KeyPair keys = Signatures.newKeys();

    /// One with new keys.
    public ExternalSender() {}

    /// {@return key and credential, as the group's one extension has them (op 25)}
    public byte[] description() {
        return new WireWriter().opaque(Signatures.point(keys)).u16(1).opaque(IDENTITY).toBytes();
    }

    /// {@return a signed proposal}
    ///
    /// @param group the group's id
    /// @param epoch the epoch in which it can be committed
    /// @param change what is proposed
    public Proposal propose(long group, long epoch, Proposal.Change change) {
        var content =
                new WireWriter()
                        .opaque(new WireWriter().u64(group).toBytes())
                        .u64(epoch)
                        .u8(2) // the sender is external
                        .u32(0) // the first of one
                        .opaque(new byte[0]) // authenticated data
                        .u8(2) // the content is a proposal
                        .bytes(body(change))
                        .toBytes();
        var unsigned = new WireWriter().u16(1).u16(PUBLIC_MESSAGE).bytes(content).toBytes();
        var signature = Signatures.sign(keys, "FramedContentTBS", unsigned);
        var authenticated =
                new WireWriter().u16(PUBLIC_MESSAGE).bytes(content).opaque(signature).toBytes();
        return new Proposal(
                change,
                new WireWriter().bytes(unsigned).opaque(signature).toBytes(),
                Signatures.reference("Proposal Reference", authenticated));
    }

    private static byte[] body(Proposal.Change change) {
        return switch (change) {
            case Proposal.Add add ->
                    new WireWriter().u16(1).bytes(add.keyPackage().bytes()).toBytes();
            case Proposal.Remove remove -> new WireWriter().u16(3).u32(remove.leaf()).toBytes();
        };
    }
}
