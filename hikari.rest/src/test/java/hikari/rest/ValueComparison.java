package hikari.rest;

import hikari.api.Flags;
import hikari.api.OpenEnum;
import hikari.api.Settable;
import hikari.api.Snowflake;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Compares the known values of open enums, and the kinds of JSON that members are read from, with
/// what Discord's OpenAPI document says.
final class ValueComparison implements BodyComparison.Values {
    private static final Set<String> NUMBERS = Set.of("integer", "number");
    private static final Set<String> NUMBERS_OR_TEXT = Set.of("integer", "number", "string");
    private static final Set<String> TEXT = Set.of("string");

    private final Map<Class<?>, Set<String>> listed = new HashMap<>();
    private final Set<String> kinds = new TreeSet<>();

    @Override
    public void compare(String member, Type ours, List<Schema> theirs) {
        for (var schema : theirs) {
            var other = new TreeSet<>(schema.kinds());
            other.removeAll(kinds(ours));
            other.forEach(kind -> kinds.add("%s can be %s".formatted(member, kind)));
        }
        if (element(ours) instanceof Class<?> plain && OpenEnum.class.isAssignableFrom(plain)) {
            var values = listed.computeIfAbsent(plain, key -> new HashSet<>());
            theirs.forEach(schema -> values.addAll(schema.constants()));
        }
    }

    private static Type element(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() != Flags.class) {
            var held = generic.getActualTypeArguments();
            return element(held[held.length - 1]);
        }
        return type;
    }

    /// What a type is read from; nothing else than `null` fits besides.
    private static Set<String> kinds(Type type) {
        if (type instanceof ParameterizedType generic) {
            var raw = generic.getRawType();
            if (raw == Optional.class || raw == Settable.class) {
                return kinds(generic.getActualTypeArguments()[0]);
            }
            return raw == List.class
                    ? Set.of("array")
                    : raw == Map.class ? Set.of("object") : NUMBERS_OR_TEXT;
        }
        return switch (type) {
            case Class<?> plain when JsonValue.class == plain ->
                    Set.of("array", "boolean", "integer", "number", "object", "string");
            case Class<?> plain when plain == boolean.class || plain == Boolean.class ->
                    Set.of("boolean");
            case Class<?> plain when plain == Snowflake.class -> NUMBERS_OR_TEXT;
            case Class<?> plain when plain == Duration.class -> NUMBERS;
            case Class<?> plain when OpenEnum.class.isAssignableFrom(plain) -> kindsOfEnum(plain);
            case Class<?> plain when plain.isPrimitive() || Number.class.isAssignableFrom(plain) ->
                    NUMBERS;
            case Class<?> plain when plain == JsonObject.class || Shape.holder(plain).isPresent() ->
                    Set.of("object");
            default -> TEXT;
        };
    }

    private static Set<String> kindsOfEnum(Class<?> type) {
        return known(type).findFirst().orElseThrow().code() instanceof Integer ? NUMBERS : TEXT;
    }

    /// `surplus Enum value` for what only we know, `missing Enum value` for what only Discord
    /// lists, and `Record.member can be kind` for what we do not read. Nothing of enums whose
    /// values are listed nowhere.
    Set<String> differences() {
        var differences = new TreeSet<>(kinds);
        listed.forEach((type, theirs) -> {
            if (theirs.isEmpty()) {
                return;
            }
            var ours = new TreeSet<String>();
            known(type).forEach(value -> ours.add(value.code().toString()));
            theirs.stream()
                    .filter(value -> !ours.contains(value))
                    .forEach(value -> differences.add("missing %s".formatted(name(type, value))));
            ours.stream()
                    .filter(value -> !theirs.contains(value))
                    .forEach(value -> differences.add("surplus %s".formatted(name(type, value))));
        });
        return differences;
    }

    private static Stream<OpenEnum<?>> known(Class<?> type) {
        return Stream.of(type.getDeclaredClasses())
                .filter(Class::isEnum)
                .flatMap(known -> Stream.of(known.getEnumConstants()))
                .map(value -> (OpenEnum<?>) value);
    }

    private static String name(Class<?> type, String value) {
        return "%s value %s".formatted(type.getSimpleName(), value);
    }
}
