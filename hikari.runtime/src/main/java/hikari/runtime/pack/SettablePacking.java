package hikari.runtime.pack;

import hikari.api.Settable;

/// What may be missing or null.
record SettablePacking<T>(Packing<T> inner) implements Packing<Settable<T>> {
    private static final int UNSET = 0;
    private static final int NULL = 1;
    private static final int VALUE = 2;

    @Override
    public Settable<T> absent() {
        return Settable.unset();
    }

    @Override
    public boolean isAbsent(Settable<T> value) {
        return !value.isSet();
    }

    @Override
    public void pack(Settable<T> value, Packer out) {
        switch (value) {
            case Settable.Unset<T> _ -> out.putByte(UNSET);
            case Settable.Null<T> _ -> out.putByte(NULL);
            case Settable.Value<T>(var there) -> {
                out.putByte(VALUE);
                inner.pack(there, out);
            }
        }
    }

    @Override
    public Settable<T> unpack(Unpacker in) {
        return switch (in.takeByte()) {
            case UNSET -> Settable.unset();
            case NULL -> Settable.ofNull();
            default -> Settable.of(inner.unpack(in));
        };
    }
}
