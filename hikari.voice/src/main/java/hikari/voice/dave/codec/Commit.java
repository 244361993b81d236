package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;
import java.util.List;
import java.util.Optional;

/// A step to the next epoch. In DAVE it names proposals and never holds them.
///
/// @param references the proposals
/// @param path new keys
public record Commit(List<Octets> references, Optional<UpdatePath> path) implements Wire {
    private static final int REFERENCE = 2;

    /// {@return the one that is read}
    ///
    /// @param reader where from
    public static Commit read(MlsReader reader) {
        return new Commit(reader.vector(Commit::reference), reader.optional(UpdatePath::read));
    }

    private static Octets reference(MlsReader reader) {
        if (reader.u8() != REFERENCE) {
            throw new DaveException("a commit that holds a proposal instead of naming it");
        }
        return reader.vector();
    }

    @Override
    public void write(MlsWriter writer) {
        writer.vectorOf(inner -> references.forEach(each -> inner.u8(REFERENCE).vector(each)))
                .optional(path);
    }
}
