package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;

/// Where a leaf comes from, and what it says only then.
public sealed interface LeafSource extends Wire {
    /// It came with a key package.
    ///
    /// @param notBefore since when it is valid, in seconds
    /// @param notAfter until when, unsigned
    record FromKeyPackage(long notBefore, long notAfter) implements LeafSource {
        /// For ever, as DAVE asks for.
        public static final FromKeyPackage ALWAYS = new FromKeyPackage(0, -1);

        @Override
        public void write(MlsWriter writer) {
            writer.u8(1).u64(notBefore).u64(notAfter);
        }
    }

    /// It came with a proposal. DAVE has no such, but trees of MLS may.
    record FromUpdate() implements LeafSource {
        @Override
        public void write(MlsWriter writer) {
            writer.u8(2);
        }
    }

    /// It came with a commit.
    ///
    /// @param parentHash binds it to the nodes above
    record FromCommit(Octets parentHash) implements LeafSource {
        @Override
        public void write(MlsWriter writer) {
            writer.u8(3).vector(parentHash);
        }
    }

    /// {@return the one that is read}
    ///
    /// @param reader where from
    static LeafSource read(MlsReader reader) {
        int source = reader.u8();
        return switch (source) {
            case 1 -> new FromKeyPackage(reader.u64(), reader.u64());
            case 2 -> new FromUpdate();
            case 3 -> new FromCommit(reader.vector());
            default -> throw new DaveException("a leaf from nowhere: source " + source);
        };
    }
}
