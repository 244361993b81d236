package hikari.voice.dave.codec;

import java.util.List;

/// A node above members, whose private key those below it know.
///
/// @param encryptionKey to which secrets for all below it are encrypted
/// @param parentHash binds it to the nodes above
/// @param unmergedLeaves the places of members below it that do not know its key yet, ascending
public record ParentNode(Octets encryptionKey, Octets parentHash, List<Integer> unmergedLeaves)
        implements TreeNode {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static ParentNode read(MlsReader reader) {
        return new ParentNode(reader.vector(), reader.vector(), reader.vector(MlsReader::u32));
    }

    @Override
    public void write(MlsWriter writer) {
        writer.vector(encryptionKey)
                .vector(parentHash)
                .vectorOf(inner -> unmergedLeaves.forEach(inner::u32));
    }
}
