package hikari.runtime.pack;

import java.util.Optional;

/// What may be missing.
record OptionalPacking<T>(Packing<T> inner) implements Packing<Optional<T>> {
    @Override
    public Optional<T> absent() {
        return Optional.empty();
    }

    @Override
    public boolean isAbsent(Optional<T> value) {
        return value.isEmpty();
    }

    @Override
    public void packPresent(Optional<T> value, Packer out) {
        inner.pack(value.orElseThrow(), out);
    }

    @Override
    public Optional<T> unpackPresent(Unpacker in) {
        return Optional.of(inner.unpack(in));
    }

    @Override
    public void pack(Optional<T> value, Packer out) {
        out.putByte(value.isPresent() ? 1 : 0);
        value.ifPresent(there -> inner.pack(there, out));
    }

    @Override
    public Optional<T> unpack(Unpacker in) {
        return in.takeByte() == 0 ? absent() : Optional.of(inner.unpack(in));
    }
}
