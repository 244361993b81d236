package hikari.runtime.pack;

import java.util.List;

/// Lists.
record ListPacking<T>(Packing<T> inner) implements Packing<List<T>> {
    @Override
    public List<T> absent() {
        return List.of();
    }

    @Override
    public boolean isAbsent(List<T> value) {
        return value.isEmpty();
    }

    @Override
    public void pack(List<T> value, Packer out) {
        out.putNumber(value.size());
        for (var element : value) {
            inner.pack(element, out);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<T> unpack(Unpacker in) {
        var elements = new Object[(int) in.takeNumber()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = inner.unpack(in);
        }
        return (List<T>) List.of(elements);
    }
}
