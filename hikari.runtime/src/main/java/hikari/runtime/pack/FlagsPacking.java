package hikari.runtime.pack;

import hikari.api.Flag;
import hikari.api.Flags;

/// Bit fields.
///
/// @param absent the one without bits
record FlagsPacking<F extends Enum<F> & Flag>(Flags<F> absent) implements Packing<Flags<F>> {
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Packing<?> of(Class<?> type) {
        return new FlagsPacking(Flags.none((Class) type));
    }

    @Override
    public boolean isAbsent(Flags<F> value) {
        return value.isEmpty();
    }

    @Override
    public void pack(Flags<F> value, Packer out) {
        out.putNumber(value.bits());
    }

    @Override
    public Flags<F> unpack(Unpacker in) {
        return new Flags<>(absent.type(), in.takeNumber());
    }
}
