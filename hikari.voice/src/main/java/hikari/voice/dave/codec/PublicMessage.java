package hikari.voice.dave.codec;

import java.util.Optional;

/// A message that is signed and not encrypted, with the header that all messages have.
///
/// @param content what it says
/// @param signature the sender's
/// @param confirmationTag of a commit: shows that the sender knows the new epoch
/// @param membershipTag of a member: shows that the sender knows this epoch
public record PublicMessage(
        FramedContent content,
        Octets signature,
        Optional<Octets> confirmationTag,
        Optional<Octets> membershipTag)
        implements Wire {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static PublicMessage read(MlsReader reader) {
        MlsReader.expect(Mls.VERSION, reader.u16(), "version");
        MlsReader.expect(Mls.PUBLIC_MESSAGE, reader.u16(), "form of message");
        var content = FramedContent.read(reader);
        var signature = reader.vector();
        boolean commits = content.body() instanceof FramedContent.Body.Committed;
        boolean inside = content.sender() instanceof Sender.Member;
        return new PublicMessage(
                content,
                signature,
                commits ? Optional.of(reader.vector()) : Optional.empty(),
                inside ? Optional.of(reader.vector()) : Optional.empty());
    }

    /// {@return what the signature is over}
    ///
    /// @param content what the message says
    /// @param context the group's, which members include
    public static byte[] toBeSigned(FramedContent content, GroupContext context) {
        var writer = new MlsWriter().u16(Mls.VERSION).u16(Mls.PUBLIC_MESSAGE).put(content);
        if (content.sender() instanceof Sender.Member) {
            writer.put(context);
        }
        return writer.toBytes();
    }

    /// {@return what the membership tag is over}
    ///
    /// @param context the group's
    public byte[] toBeTagged(GroupContext context) {
        var writer = new MlsWriter().raw(toBeSigned(content, context));
        writeSignatures(writer);
        return writer.toBytes();
    }

    /// {@return what a reference to it is the hash of}
    public byte[] authenticated() {
        var writer = new MlsWriter().u16(Mls.PUBLIC_MESSAGE).put(content);
        writeSignatures(writer);
        return writer.toBytes();
    }

    /// {@return what a commit adds to the hash over all that happened}
    public byte[] confirmedInput() {
        return new MlsWriter().u16(Mls.PUBLIC_MESSAGE).put(content).vector(signature).toBytes();
    }

    @Override
    public void write(MlsWriter writer) {
        writer.u16(Mls.VERSION).u16(Mls.PUBLIC_MESSAGE).put(content);
        writeSignatures(writer);
        membershipTag.ifPresent(writer::vector);
    }

    private void writeSignatures(MlsWriter writer) {
        writer.vector(signature);
        confirmationTag.ifPresent(writer::vector);
    }
}
