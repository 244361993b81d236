package hikari.api.record;

import hikari.api.error.HikariException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Access by method handles, for records of other modules.
final class ReflectiveAccess implements RecordAccess {
    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);

    /// One for each component.
    private final MethodHandle[] readers;

    /// Takes them all.
    private final MethodHandle constructor;

    private ReflectiveAccess(MethodHandle[] readers, MethodHandle constructor) {
        this.readers = readers;
        this.constructor = constructor;
    }

    /// {@return access to a record}
    ///
    /// @param type the record
    /// @throws IllegalArgumentException when it is neither public nor open
    static ReflectiveAccess to(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var readers = new MethodHandle[components.length];
        try {
            var lookup = lookup(type);
            for (int i = 0; i < components.length; i++) {
                readers[i] = lookup.unreflect(components[i].getAccessor()).asType(READER);
            }
            var constructor =
                    lookup.findConstructor(type, MethodType.methodType(void.class, types))
                            .asSpreader(Object[].class, types.length)
                            .asType(MAKER);
            return new ReflectiveAccess(readers, constructor);
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is neither public nor open", e);
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        var ours = MethodHandles.lookup();
        var module = ReflectiveAccess.class.getModule();
        module.addReads(type.getModule());
        return type.getModule().isOpen(type.getPackageName(), module)
                ? MethodHandles.privateLookupIn(type, ours)
                : ours;
    }

    @Override
    public Object[] read(Object thing) {
        var values = new Object[readers.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = (Object) readers[i].invokeExact(thing);
            }
        } catch (Throwable e) {
            throw failed(e);
        }
        return values;
    }

    @Override
    public Object make(@Nullable Object[] values, int from) {
        var own = Arrays.copyOfRange(values, from, from + readers.length);
        try {
            return (Object) constructor.invokeExact(own);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked
                ? unchecked
                : new HikariException("A record could not be made or read", cause);
    }
}
