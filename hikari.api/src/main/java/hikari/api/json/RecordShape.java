package hikari.api.json;

import hikari.api.error.HikariException;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to know of a record class: its components, and how to make one of their values.
///
/// The names of components are part of the class itself, unlike those of parameters, so that an
/// image without debug information binds all the same.
///
/// @param parts the components, in order
/// @param names what the members of the components are called
/// @param constructor takes all values as an array
record RecordShape(List<Part> parts, Set<String> names, MethodHandle constructor) {

    /// What a component stands for.
    enum Role {
        /// A member of the object.
        MEMBER,
        /// Members beside the record's own; see [Inline].
        INLINE,
        /// The whole object, in a union's record for unknown shapes.
        WHOLE,
        /// Nothing in JSON.
        HIDDEN
    }

    /// A component.
    ///
    /// @param name the member's name
    /// @param type the type, with its arguments
    /// @param role what it stands for
    /// @param accessor reads it
    record Part(String name, Type type, Role role, MethodHandle accessor) {

        /// {@return the component's value in this record}
        ///
        /// @param of the record
        Object valueIn(Object of) {
            try {
                return (Object) accessor.invokeExact(of);
            } catch (Throwable e) {
                throw failed(e);
            }
        }
    }

    static RecordShape of(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var lookup = lookup(type);
            var constructor =
                    lookup.findConstructor(type, MethodType.methodType(void.class, types))
                            .asSpreader(Object[].class, types.length)
                            .asType(MethodType.methodType(Object.class, Object[].class));
            var parts = Stream.of(components).map(part -> part(lookup, type, part)).toList();
            var names = parts.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
            return new RecordShape(parts, names, constructor);
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw inaccessible(type, e);
        }
    }

    /// {@return the record with these values}
    ///
    /// @param values one for each component, in order, none of them null
    Object create(@Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        var ours = MethodHandles.lookup();
        RecordShape.class.getModule().addReads(type.getModule());
        return type.getModule().isOpen(type.getPackageName(), RecordShape.class.getModule())
                ? MethodHandles.privateLookupIn(type, ours)
                : ours;
    }

    private static Part part(
            MethodHandles.Lookup lookup, Class<?> type, RecordComponent component) {
        try {
            var accessor =
                    lookup.unreflect(component.getAccessor())
                            .asType(MethodType.methodType(Object.class, Object.class));
            return new Part(
                    nameOf(component),
                    component.getGenericType(),
                    roleOf(type, component),
                    accessor);
        } catch (IllegalAccessException e) {
            throw inaccessible(type, e);
        }
    }

    private static Role roleOf(Class<?> type, RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(JsonbTransient.class)) {
            return Role.HIDDEN;
        }
        if (component.isAnnotationPresent(Inline.class)) {
            return Role.INLINE;
        }
        var isFallback =
                !type.isAnnotationPresent(Tag.class) && UnionCodec.discriminator(type).isPresent();
        return isFallback && component.getType() == JsonObject.class ? Role.WHOLE : Role.MEMBER;
    }

    private static String nameOf(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonbProperty.class);
        return given != null && !given.value().isEmpty()
                ? given.value()
                : snakeCase(component.getName());
    }

    private static String snakeCase(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static HikariException inaccessible(Class<?> type, Exception cause) {
        return new HikariException(
                "Make %s public and export its package, or open the package, so that it can be bound to JSON"
                        .formatted(type.getName()),
                cause);
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
