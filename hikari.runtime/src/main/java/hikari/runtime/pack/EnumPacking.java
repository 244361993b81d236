package hikari.runtime.pack;

import org.jspecify.annotations.Nullable;

/// Enums by their ordinals, and open enums: an unknown value by what Discord wrote.
///
/// @param known the known values, in order
/// @param unknown the record of the unknown ones; null for an enum that is not open
record EnumPacking<T>(T[] known, @Nullable Packing<T> unknown) implements Packing<T> {
    @Override
    public T absent() {
        return known[0];
    }

    @Override
    public boolean isAbsent(T value) {
        return value == known[0];
    }

    @Override
    public void pack(T value, Packer out) {
        if (value instanceof Enum<?> constant) {
            out.putNumber(constant.ordinal() + 1L);
        } else if (unknown != null) {
            out.putNumber(0);
            unknown.pack(value, out);
        }
    }

    @Override
    public T unpack(Unpacker in) {
        int index = (int) in.takeNumber();
        return index == 0 && unknown != null ? unknown.unpack(in) : known[index - 1];
    }
}
