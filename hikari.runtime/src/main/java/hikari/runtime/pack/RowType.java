package hikari.runtime.pack;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/// How things of one type are packed, one by one. Components that are known from elsewhere are left
/// out, and given when the thing is made again. Thread-safe.
///
/// @param <T> a record, or a sealed interface of records
public final class RowType<T> {
    private static final ReentrantLock LOCK = new ReentrantLock();

    @GuardedBy("LOCK")
    private static final Packings PACKINGS = new Packings();

    private interface Reader<T> {
        T read(Unpacker in, Object[] given);
    }

    private final Packing<T> packing;
    private final Reader<T> reader;

    private RowType(Packing<T> packing, Reader<T> reader) {
        this.packing = packing;
        this.reader = reader;
    }

    /// {@return how things of this type are packed}
    ///
    /// @param <T> the type
    /// @param type a public record, or a sealed interface of such
    /// @param given the names of components that are left out; a union's records need not have them
    /// @throws IllegalArgumentException when it has a component of a type that nobody can pack
    public static <T> RowType<T> of(Class<T> type, String... given) {
        LOCK.lock();
        try {
            if (type.isSealed()) {
                var union = new UnionPacking<T>().learn(type, PACKINGS, List.of(given));
                return new RowType<>(union, union::unpack);
            }
            var row = RecordPacking.of(type).learn(PACKINGS, List.of(given));
            return new RowType<>(row, row::unpack);
        } finally {
            LOCK.unlock();
        }
    }

    /// Packs a thing.
    ///
    /// @param thing the thing
    /// @param out where to
    public void pack(T thing, Packer out) {
        packing.pack(thing, out);
    }

    /// {@return the next thing}
    ///
    /// @param in where from
    /// @param given the components that were left out, in the order of their names
    public T unpack(Unpacker in, Object... given) {
        return reader.read(in, given);
    }
}
