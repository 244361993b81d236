package hikari.voice.dave.codec;

import java.util.List;

/// A group as a new member first sees it.
///
/// @param context what all agree on
/// @param extensions more: the tree
/// @param confirmationTag shows that the sender knows the epoch
/// @param signer the place of who signed
/// @param signature by that member
public record GroupInfo(
        GroupContext context,
        List<Extension> extensions,
        Octets confirmationTag,
        int signer,
        Octets signature)
        implements Wire {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static GroupInfo read(MlsReader reader) {
        return new GroupInfo(
                GroupContext.read(reader),
                reader.vector(Extension::read),
                reader.vector(),
                reader.u32(),
                reader.vector());
    }

    /// {@return what the signature is over}
    public byte[] toBeSigned() {
        return new MlsWriter()
                .put(context)
                .vector(extensions)
                .vector(confirmationTag)
                .u32(signer)
                .toBytes();
    }

    /// {@return this with a signature}
    ///
    /// @param value the signature
    public GroupInfo signed(Octets value) {
        return new GroupInfo(context, extensions, confirmationTag, signer, value);
    }

    @Override
    public void write(MlsWriter writer) {
        writer.raw(toBeSigned()).vector(signature);
    }
}
