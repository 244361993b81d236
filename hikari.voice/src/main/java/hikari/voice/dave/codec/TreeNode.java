package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;

/// A node of a group's tree that is not blank.
public sealed interface TreeNode extends Wire permits LeafNode, ParentNode {
    /// {@return the key to which secrets for all below it are encrypted}
    Octets encryptionKey();

    /// {@return the one that is read, with its kind before it}
    ///
    /// @param reader where from
    static TreeNode read(MlsReader reader) {
        int kind = reader.u8();
        return switch (kind) {
            case 1 -> LeafNode.read(reader);
            case 2 -> ParentNode.read(reader);
            default -> throw new DaveException("a node of no kind: " + kind);
        };
    }

    /// Writes its kind and then it.
    ///
    /// @param writer where to
    default void writeWithKind(MlsWriter writer) {
        writer.u8(this instanceof LeafNode ? 1 : 2).put(this);
    }
}
