package hikari.testkit;

import hikari.api.json.Inline;
import hikari.api.json.Tag;
import hikari.api.json.UnionBy;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What members a type of the model knows, read off its declaration and not off the binding that is
/// tested with it.
final class KnownMembers {
    private KnownMembers() {}

    /// {@return the types of a record's members by Discord's names, inlined ones among them}
    static Map<String, Type> of(Class<?> type) {
        var members = new LinkedHashMap<String, Type>();
        for (var component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Inline.class)) {
                members.putAll(of(component.getType()));
            } else if (!component.getAccessor().isAnnotationPresent(JsonbTransient.class)) {
                members.put(nameOf(component), component.getGenericType());
            }
        }
        discriminator(type).ifPresent(name -> members.putIfAbsent(name, JsonValue.class));
        return members;
    }

    private static String nameOf(RecordComponent component) {
        var given = component.getAccessor().getAnnotation(JsonbProperty.class);
        return given != null
                ? given.value()
                : component.getName().replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /// {@return the record that an object of this union is, or none when it is one that keeps all}
    static Optional<Class<?>> shapeOf(Class<?> union, JsonObject object) {
        var tag = text(object.get(discriminator(union).orElseThrow()));
        return leaves(union)
                .filter(shape -> shape.isAnnotationPresent(Tag.class))
                .filter(shape ->
                        Arrays.stream(shape.getAnnotation(Tag.class).value())
                                .anyMatch(value -> Integer.toString(value).equals(tag)))
                .findFirst();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(KnownMembers::leaves)
                : Stream.of(type);
    }

    private static Optional<String> discriminator(Class<?> type) {
        var mark = type.getAnnotation(UnionBy.class);
        return mark != null
                ? Optional.of(mark.value())
                : Stream.of(type.getInterfaces())
                        .flatMap(parent -> discriminator(parent).stream())
                        .findFirst();
    }

    /// {@return whether an object of this record stands for itself, member by member unknown}
    static boolean keepsAll(Class<?> type) {
        return !type.isAnnotationPresent(Tag.class)
                && discriminator(type).isPresent()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getType() == JsonObject.class);
    }

    /// {@return a string or number as text; anything else as it is written}
    static String text(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.getString();
            case JsonNumber number -> number.toString();
            case null -> "";
            default -> value.toString();
        };
    }
}
