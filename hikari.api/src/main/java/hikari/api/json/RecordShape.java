package hikari.api.json;

import hikari.api.error.HikariException;
import hikari.api.record.RecordAccess;
import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
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
final class RecordShape {
    private final Class<?> type;
    private final List<Part> parts;
    private final Set<String> names;

    /// Made when the first record is, as most types of a bot never come: by several threads at
    /// once, more than one may be.
    private @Nullable RecordAccess access;

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
    record Part(String name, Type type, Role role) {}

    private RecordShape(Class<?> type, List<Part> parts) {
        this.type = type;
        this.parts = parts;
        this.names = parts.stream().map(Part::name).collect(Collectors.toUnmodifiableSet());
    }

    /// {@return the shape of a record}
    ///
    /// @param type the record
    /// @throws HikariException when it is not accessible
    static RecordShape of(Class<?> type) {
        var parts = Stream.of(type.getRecordComponents()).map(part -> part(type, part)).toList();
        var shape = new RecordShape(type, parts);
        if (!RecordAccess.isCertain(type)) {
            shape.access();
        }
        return shape;
    }

    private static Part part(Class<?> type, RecordComponent component) {
        return new Part(nameOf(component), component.getGenericType(), roleOf(type, component));
    }

    /// The components, in order.
    List<Part> parts() {
        return parts;
    }

    /// What the members of the components are called.
    Set<String> names() {
        return names;
    }

    /// {@return the record with these values}
    ///
    /// @param values hold one for each component, in order, none of them null
    /// @param from where the first of them is
    Object create(@Nullable Object[] values, int from) {
        return access().make(values, from);
    }

    /// {@return the values of a record's components, in order}
    ///
    /// @param thing the record
    Object[] read(Object thing) {
        return access().read(thing);
    }

    private RecordAccess access() {
        var made = access;
        if (made == null) {
            try {
                made = RecordAccess.to(type);
            } catch (IllegalArgumentException e) {
                throw inaccessible(type, e);
            }
            access = made;
        }
        return made;
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
}
