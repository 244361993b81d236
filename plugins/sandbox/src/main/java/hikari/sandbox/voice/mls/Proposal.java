package hikari.sandbox.voice.mls;

import java.util.HexFormat;

/// A proposal of the delivery service, signed and on its way to the members.
public final class Proposal {
    private final Change change;
    private final byte[] message;
    private final byte[] reference;

    Proposal(Change change, byte[] message, byte[] reference) {
        this.change = change;
        this.message = message;
        this.reference = reference;
    }

    /// What is proposed.
    public sealed interface Change {}

    /// Somebody is to be added.
    ///
    /// @param keyPackage what is needed for it
    public record Add(KeyPackage keyPackage) implements Change {}

    /// Somebody is to be removed.
    ///
    /// @param leaf where in the tree
    public record Remove(int leaf) implements Change {}

    /// {@return what is proposed}
    public Change change() {
        return change;
    }

    /// {@return the MLSMessage}
    public byte[] message() {
        return message.clone();
    }

    /// {@return the ProposalRef}
    public byte[] reference() {
        return reference.clone();
    }

    /// {@return the ProposalRef in hexadecimal, by which commits name it}
    public String name() {
        return HexFormat.of().formatHex(reference);
    }
}
