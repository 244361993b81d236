package hikari.voice.dave.codec;

import java.util.List;

/// A member, as all others see it.
///
/// @param content what is signed
/// @param signature the member's own
public record LeafNode(Content content, Octets signature) implements TreeNode {

    /// What a member says of itself.
    ///
    /// @param encryptionKey to which secrets for it are encrypted
    /// @param signatureKey by which it signs
    /// @param credential who it is
    /// @param capabilities what its client can do
    /// @param source where the leaf comes from
    /// @param extensions more; DAVE has none
    public record Content(
            Octets encryptionKey,
            Octets signatureKey,
            Credential credential,
            Capabilities capabilities,
            LeafSource source,
            List<Extension> extensions)
            implements Wire {
        @Override
        public void write(MlsWriter writer) {
            writer.vector(encryptionKey)
                    .vector(signatureKey)
                    .put(credential)
                    .put(capabilities)
                    .put(source)
                    .vector(extensions);
        }
    }

    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static LeafNode read(MlsReader reader) {
        var content =
                new Content(
                        reader.vector(),
                        reader.vector(),
                        Credential.read(reader),
                        Capabilities.read(reader),
                        LeafSource.read(reader),
                        reader.vector(Extension::read));
        return new LeafNode(content, reader.vector());
    }

    /// {@return what the signature is over} A leaf that does not come from a key package is bound
    /// to its place.
    ///
    /// @param groupId the group
    /// @param leafIndex the place
    public byte[] toBeSigned(Octets groupId, int leafIndex) {
        return toBeSigned(content, groupId, leafIndex);
    }

    /// {@return what a signature of this content is over}
    ///
    /// @param content what is signed
    /// @param groupId the group
    /// @param leafIndex the place
    public static byte[] toBeSigned(Content content, Octets groupId, int leafIndex) {
        var writer = new MlsWriter().put(content);
        if (!(content.source() instanceof LeafSource.FromKeyPackage)) {
            writer.vector(groupId).u32(leafIndex);
        }
        return writer.toBytes();
    }

    @Override
    public Octets encryptionKey() {
        return content.encryptionKey();
    }

    /// {@return the key by which it signs}
    public Octets signatureKey() {
        return content.signatureKey();
    }

    /// {@return who it is}
    public Credential credential() {
        return content.credential();
    }

    /// {@return where it comes from}
    public LeafSource source() {
        return content.source();
    }

    @Override
    public void write(MlsWriter writer) {
        writer.put(content).vector(signature);
    }
}
