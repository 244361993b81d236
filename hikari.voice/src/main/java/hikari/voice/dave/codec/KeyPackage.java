package hikari.voice.dave.codec;

import java.util.List;

/// What a user gives out to be added to a group.
///
/// @param initKey to which the welcome is encrypted
/// @param leaf the member that the user will be
/// @param extensions more; DAVE has none
/// @param signature the user's own
public record KeyPackage(
        Octets initKey, LeafNode leaf, List<Extension> extensions, Octets signature)
        implements Wire {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static KeyPackage read(MlsReader reader) {
        MlsReader.expect(Mls.VERSION, reader.u16(), "version");
        MlsReader.expect(Mls.SUITE, reader.u16(), "cipher suite");
        return new KeyPackage(
                reader.vector(),
                LeafNode.read(reader),
                reader.vector(Extension::read),
                reader.vector());
    }

    /// {@return what the signature is over}
    public byte[] toBeSigned() {
        return toBeSigned(initKey, leaf, extensions);
    }

    /// {@return what a signature of these is over}
    ///
    /// @param initKey to which the welcome is encrypted
    /// @param leaf the member
    /// @param extensions more
    public static byte[] toBeSigned(Octets initKey, LeafNode leaf, List<Extension> extensions) {
        return new MlsWriter()
                .u16(Mls.VERSION)
                .u16(Mls.SUITE)
                .vector(initKey)
                .put(leaf)
                .vector(extensions)
                .toBytes();
    }

    @Override
    public void write(MlsWriter writer) {
        writer.raw(toBeSigned()).vector(signature);
    }
}
