package hikari.runtime.pack;

import hikari.api.record.RecordAccess;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Records: a bit for each component that may be absent, then the components that are there. Some
/// components may be left out; who unpacks the record brings them.
final class RecordPacking<T> implements Packing<T> {
    private static final Object[] NONE_GIVEN = {};

    private record Component(Packing<Object> packing, int given) {}

    private final Class<T> type;
    private final Component[] components;

    /// For each component, its bit in the mask; 0 if it is always there.
    private final long[] bits;

    /// Made at first use: most types of a bot never come.
    private @Nullable RecordAccess access;

    private RecordPacking(Class<T> type, int size) {
        this.type = type;
        this.components = new Component[size];
        this.bits = new long[size];
    }

    /// {@return how records of this type are packed} To be completed with [#learn] before use.
    ///
    /// @param type a public record
    static <T> RecordPacking<T> of(Class<T> type) {
        return new RecordPacking<>(type, type.getRecordComponents().length);
    }

    /// Learns how the components are packed, among which may be this very record.
    ///
    /// @param packings for its components
    /// @param given the names of the components that are left out
    RecordPacking<T> learn(Packings packings, List<String> given) {
        var sources = type.getRecordComponents();
        long next = 1;
        for (int i = 0; i < sources.length; i++) {
            components[i] =
                    new Component(
                            packings.any(sources[i].getGenericType()),
                            given.indexOf(sources[i].getName()));
            if (components[i].given < 0 && components[i].packing.absent() != null) {
                bits[i] = next;
                next <<= 1;
            }
        }
        return this;
    }

    private RecordAccess access() {
        var made = access;
        if (made == null) {
            made = RecordAccess.to(type);
            access = made;
        }
        return made;
    }

    @Override
    public @Nullable T absent() {
        return null;
    }

    @Override
    public boolean isAbsent(T value) {
        return false;
    }

    @Override
    public void pack(T value, Packer out) {
        var values = access().read(value);
        long mask = 0;
        for (int i = 0; i < values.length; i++) {
            if (bits[i] != 0 && !components[i].packing.isAbsent(values[i])) {
                mask |= bits[i];
            }
        }
        out.putNumber(mask);
        for (int i = 0; i < values.length; i++) {
            if (components[i].given < 0 && (bits[i] == 0 || (mask & bits[i]) != 0)) {
                components[i].packing.packPresent(values[i], out);
            }
        }
    }

    @Override
    public T unpack(Unpacker in) {
        return unpack(in, NONE_GIVEN);
    }

    /// {@return the next record}
    ///
    /// @param in where from
    /// @param given the components that were left out, in the order of their names
    @SuppressWarnings("unchecked")
    T unpack(Unpacker in, Object[] given) {
        var mask = in.takeNumber();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            var component = components[i];
            if (component.given >= 0) {
                values[i] = given[component.given];
            } else if (bits[i] == 0 || (mask & bits[i]) != 0) {
                values[i] = component.packing.unpackPresent(in);
            } else {
                values[i] = Objects.requireNonNull(component.packing.absent());
            }
        }
        return (T) access().make(values, 0);
    }
}
