package hikari.voice.dave.codec;

import hikari.api.voice.dave.DaveException;

/// Who sent a message.
public sealed interface Sender extends Wire {
    /// A member.
    ///
    /// @param leafIndex its place
    record Member(int leafIndex) implements Sender {
        @Override
        public void write(MlsWriter writer) {
            writer.u8(1).u32(leafIndex);
        }
    }

    /// Somebody outside who may propose.
    ///
    /// @param index the place in the group's list of those
    record External(int index) implements Sender {
        @Override
        public void write(MlsWriter writer) {
            writer.u8(2).u32(index);
        }
    }

    /// {@return the one that is read}
    ///
    /// @param reader where from
    static Sender read(MlsReader reader) {
        int kind = reader.u8();
        return switch (kind) {
            case 1 -> new Member(reader.u32());
            case 2 -> new External(reader.u32());
            default -> throw new DaveException("a sender that DAVE does not have: " + kind);
        };
    }
}
