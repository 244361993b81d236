package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;
import java.util.Optional;

/// What a new member must know to follow.
///
/// @param joinerSecret from which the epoch's secrets come
/// @param pathSecret of the lowest node above both the new member and the committer, when the
///   commit had new keys
public record GroupSecrets(Octets joinerSecret, Optional<Octets> pathSecret) implements Wire {
    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static GroupSecrets read(MlsReader reader) {
        var secrets = new GroupSecrets(reader.vector(), reader.optional(MlsReader::vector));
        if (!reader.vector().isEmpty()) {
            throw new DaveException("keys that were shared before, which DAVE does not have");
        }
        return secrets;
    }

    @Override
    public void write(MlsWriter writer) {
        writer.vector(joinerSecret)
                .optional(pathSecret.map(secret -> (Wire) inner -> inner.vector(secret)))
                .vector(Octets.EMPTY);
    }
}
