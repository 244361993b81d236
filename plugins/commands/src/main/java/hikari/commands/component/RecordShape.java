package hikari.commands.component;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A record taken apart and put together, by the right of whoever gave the lookup. What
/// `hikari.api` has for this is its own and the runtime's: it sees public records alone.
///
/// @param <R> the record
/// @param type the record
/// @param components its components
/// @param accessors read them
/// @param constructor makes one of them
public record RecordShape<R>(
        Class<R> type,
        List<RecordComponent> components,
        List<MethodHandle> accessors,
        MethodHandle constructor) {

    /// {@return the shape of a record}
    ///
    /// @param <R> the record
    /// @param lookup may see it
    /// @param type the record
    /// @throws IllegalArgumentException when it is no record or cannot be seen
    public static <R> RecordShape<R> of(MethodHandles.Lookup lookup, Class<R> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type + " is no record");
        }
        try {
            var components = List.of(type.getRecordComponents());
            var types = Stream.of(type.getRecordComponents()).map(RecordComponent::getType);
            var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            var accessors = new ArrayList<MethodHandle>();
            for (var component : components) {
                accessors.add(lookup.unreflect(component.getAccessor()));
            }
            return new RecordShape<>(
                    type,
                    components,
                    List.copyOf(accessors),
                    lookup.unreflectConstructor(constructor));
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    "%s cannot be seen by %s: give the MethodHandles.lookup() of a class beside it"
                            .formatted(type, lookup),
                    e);
        }
    }

    /// {@return the values of a record}
    ///
    /// @param record the record
    public List<Object> values(R record) {
        var values = new ArrayList<Object>();
        for (var accessor : accessors) {
            values.add(call(() -> accessor.invoke(record)));
        }
        return values;
    }

    /// {@return a record of values}
    ///
    /// @param values one for each component
    public R create(List<?> values) {
        return type.cast(call(() -> constructor.invokeWithArguments(values)));
    }

    private interface Invocable {
        Object invoke() throws Throwable;
    }

    /// What the record's own code throws is thrown; it declares nothing checked.
    private static Object call(Invocable code) {
        try {
            return code.invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
