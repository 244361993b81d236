package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;

/// A change of the group that DAVE has: one more member, or one less.
public sealed interface Proposal extends Wire {
    /// One more.
    ///
    /// @param keyPackage who
    record Add(KeyPackage keyPackage) implements Proposal {
        @Override
        public void write(MlsWriter writer) {
            writer.u16(1).put(keyPackage);
        }
    }

    /// One less.
    ///
    /// @param leafIndex whose place
    record Remove(int leafIndex) implements Proposal {
        @Override
        public void write(MlsWriter writer) {
            writer.u16(3).u32(leafIndex);
        }
    }

    /// {@return the one that is read}
    ///
    /// @param reader where from
    static Proposal read(MlsReader reader) {
        int type = reader.u16();
        return switch (type) {
            case 1 -> new Add(KeyPackage.read(reader));
            case 3 -> new Remove(reader.u32());
            default -> throw new DaveException("a proposal that DAVE does not have: " + type);
        };
    }
}
