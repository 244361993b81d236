package hikari.runtime.pack;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;

/// Records: a bit for each component that may be absent, then the components that are there. Some
/// components may be left out; who unpacks the record brings them.
final class RecordPacking<T> implements Packing<T> {
    private static final Object[] NONE_GIVEN = {};

    private record Component(MethodHandle reader, Packing<Object> packing, int given) {}

    private final MethodHandle constructor;

    /// Those that have an absent value come first in the mask, in order.
    private final Component[] components;

    /// For each component, its bit in the mask; 0 if it is always there.
    private final long[] bits;

    private RecordPacking(MethodHandle constructor, int size) {
        this.constructor = constructor;
        this.components = new Component[size];
        this.bits = new long[size];
    }

    /// {@return how records of this type are packed} To be completed with [#learn] before use.
    ///
    /// @param type a public record
    static <T> RecordPacking<T> of(Class<T> type) {
        var sources = type.getRecordComponents();
        return new RecordPacking<>(constructor(type, sources), sources.length);
    }

    /// Learns how the components are packed, among which may be this very record.
    ///
    /// @param type the record
    /// @param packings for its components
    /// @param given the names of the components that are left out
    RecordPacking<T> learn(Class<?> type, Packings packings, List<String> given) {
        var sources = type.getRecordComponents();
        long next = 1;
        for (int i = 0; i < sources.length; i++) {
            components[i] =
                    new Component(
                            reader(sources[i]),
                            packings.any(sources[i].getGenericType()),
                            given.indexOf(sources[i].getName()));
            if (components[i].given < 0 && components[i].packing.absent() != null) {
                bits[i] = next;
                next <<= 1;
            }
        }
        return this;
    }

    private static MethodHandle reader(RecordComponent source) {
        try {
            return MethodHandles.publicLookup()
                    .unreflect(source.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(source + " is not public", e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] sources) {
        var parameters = new Class<?>[sources.length];
        for (int i = 0; i < sources.length; i++) {
            parameters[i] = sources[i].getType();
        }
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, sources.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no public record", e);
        }
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
        var values = new Object[components.length];
        long mask = 0;
        for (int i = 0; i < values.length; i++) {
            var component = components[i];
            if (component.given < 0) {
                values[i] = read(component.reader, value);
                if (bits[i] != 0 && !component.packing.isAbsent(values[i])) {
                    mask |= bits[i];
                }
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
        var values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            var component = components[i];
            if (component.given >= 0) {
                values[i] = given[component.given];
            } else if (bits[i] == 0 || (mask & bits[i]) != 0) {
                values[i] = component.packing.unpackPresent(in);
            } else {
                values[i] = component.packing.absent();
            }
        }
        return (T) construct(values);
    }

    private static Object read(MethodHandle reader, Object value) {
        try {
            return (Object) reader.invokeExact(value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("An accessor of a record throws nothing checked", e);
        }
    }

    private Object construct(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("A constructor of a record throws nothing checked", e);
        }
    }
}
