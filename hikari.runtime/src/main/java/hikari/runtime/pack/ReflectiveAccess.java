package hikari.runtime.pack;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;

/// Access by method handles: there at once, but slow, as no compiler looks through them.
///
/// @param readers one for each component
/// @param constructor takes them all
record ReflectiveAccess(MethodHandle[] readers, MethodHandle constructor) implements Access {
    /// {@return access to a record}
    ///
    /// @param type the record
    /// @throws IllegalArgumentException when it is not public
    static ReflectiveAccess to(Class<?> type) {
        var components = type.getRecordComponents();
        var parameters = new Class<?>[components.length];
        var readers = new MethodHandle[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                parameters[i] = components[i].getType();
                readers[i] = reader(components[i]);
            }
            var constructor =
                    MethodHandles.publicLookup()
                            .findConstructor(type, MethodType.methodType(void.class, parameters))
                            .asSpreader(Object[].class, components.length)
                            .asType(MethodType.methodType(Object.class, Object[].class));
            return new ReflectiveAccess(readers, constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " is no public record", e);
        }
    }

    private static MethodHandle reader(RecordComponent component) throws IllegalAccessException {
        return MethodHandles.publicLookup()
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
    }

    @Override
    public Object[] read(Object thing) {
        var values = new Object[readers.length];
        try {
            for (int i = 0; i < values.length; i++) {
                values[i] = (Object) readers[i].invokeExact(thing);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("An accessor of a record throws nothing checked", e);
        }
        return values;
    }

    @Override
    public Object make(Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("A constructor of a record throws nothing checked", e);
        }
    }
}
