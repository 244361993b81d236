package hikari.voice.dave.codec;

import java.util.List;

/// New keys for a member and the nodes above it.
///
/// @param leaf the member
/// @param nodes the nodes above it that are not blank then, from below
public record UpdatePath(LeafNode leaf, List<Node> nodes) implements Wire {

    /// A node with a new key.
    ///
    /// @param encryptionKey the key
    /// @param pathSecrets what it is derived from, encrypted to each of those beside the path
    public record Node(Octets encryptionKey, List<HpkeCiphertext> pathSecrets) implements Wire {
        /// {@return the one that is read}
        ///
        /// @param reader where from
        public static Node read(MlsReader reader) {
            return new Node(reader.vector(), reader.vector(HpkeCiphertext::read));
        }

        @Override
        public void write(MlsWriter writer) {
            writer.vector(encryptionKey).vector(pathSecrets);
        }
    }

    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static UpdatePath read(MlsReader reader) {
        return new UpdatePath(LeafNode.read(reader), reader.vector(Node::read));
    }

    @Override
    public void write(MlsWriter writer) {
        writer.put(leaf).vector(nodes);
    }
}
