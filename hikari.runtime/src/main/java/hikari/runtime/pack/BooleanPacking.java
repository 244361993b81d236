package hikari.runtime.pack;

/// Yes or no. In a record, it is written by being there.
final class BooleanPacking implements Packing<Boolean> {
    static final BooleanPacking INSTANCE = new BooleanPacking();

    private BooleanPacking() {}

    @Override
    public Boolean absent() {
        return false;
    }

    @Override
    public boolean isAbsent(Boolean value) {
        return !value;
    }

    @Override
    public void pack(Boolean value, Packer out) {
        out.putByte(value ? 1 : 0);
    }

    @Override
    public Boolean unpack(Unpacker in) {
        return in.takeByte() != 0;
    }

    @Override
    public void packPresent(Boolean value, Packer out) {}

    @Override
    public Boolean unpackPresent(Unpacker in) {
        return true;
    }
}
