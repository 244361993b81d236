package hikari.runtime.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sealed interfaces: the number of the record, then the record.
final class UnionPacking<T> implements Packing<T> {
    private final Map<Class<?>, Integer> numbers = new HashMap<>();
    private final List<RecordPacking<T>> records = new ArrayList<>();

    /// Learns the records, among which may be such as contain this very interface.
    ///
    /// @param type the interface
    /// @param packings for the records
    /// @param given the names of the components that are left out
    UnionPacking<T> learn(Class<?> type, Packings packings, List<String> given) {
        for (var permitted : type.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                learn(permitted, packings, given);
            } else if (numbers.putIfAbsent(permitted, records.size()) == null) {
                records.add(record(permitted, packings, given));
            }
        }
        return this;
    }

    @SuppressWarnings("unchecked")
    private RecordPacking<T> record(Class<?> type, Packings packings, List<String> given) {
        return (RecordPacking<T>)
                (given.isEmpty()
                        ? packings.recordOf(type)
                        : RecordPacking.of(type).learn(packings, given));
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
        int number = numbers.getOrDefault(value.getClass(), -1);
        out.putNumber(number);
        records.get(number).pack(value, out);
    }

    @Override
    public T unpack(Unpacker in) {
        return records.get((int) in.takeNumber()).unpack(in);
    }

    T unpack(Unpacker in, Object[] given) {
        return records.get((int) in.takeNumber()).unpack(in, given);
    }
}
