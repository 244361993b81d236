package hikari.rest;

import hikari.api.Flags;
import hikari.api.OpenEnum;
import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.command.CommandChoice;
import hikari.api.command.CommandOption;
import hikari.api.message.PollMedia;
import hikari.api.message.Upload;
import hikari.api.message.component.TextDisplay;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Harmless values of any type of a request, the same each time; different ones for different
/// numbers.
final class Samples {
    private Samples() {}

    static Object of(Type type, int number) {
        return switch (type) {
            case Class<?> plain when plain.isArray() ->
                    array(plain.getComponentType(), List.of(of(plain.getComponentType(), number)));
            case Class<?> plain -> plain(plain, number);
            case WildcardType some -> of(some.getUpperBounds()[0], number);
            case GenericArrayType some -> array(raw(some.getGenericComponentType()), List.of());
            case ParameterizedType generic -> generic(generic, number);
            default -> throw new IllegalArgumentException("No sample of " + type);
        };
    }

    static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            case WildcardType some -> raw(some.getUpperBounds()[0]);
            default -> throw new IllegalArgumentException("No class of " + type);
        };
    }

    static Object array(Class<?> element, List<?> values) {
        var array = Array.newInstance(element, values.size());
        IntStream.range(0, values.size()).forEach(i -> Array.set(array, i, values.get(i)));
        return array;
    }

    private static Object generic(ParameterizedType type, int number) {
        var raw = (Class<?>) type.getRawType();
        var first = type.getActualTypeArguments()[0];
        if (raw == Settable.class) {
            return Settable.unset();
        }
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (raw == Flags.class) {
            return flags(raw(first));
        }
        if (raw == Set.class) {
            return Set.of(of(first, number));
        }
        return Collection.class.isAssignableFrom(raw) || raw == Iterable.class
                ? List.of(of(first, number))
                : Map.of();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object flags(Class<?> type) {
        return new Flags(type, 0);
    }

    private static Object plain(Class<?> type, int number) {
        return switch (type.getName()) {
            case "java.lang.String" -> "aaaaa" + number;
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            case "double", "java.lang.Double" -> 1d;
            case "boolean", "java.lang.Boolean" -> false;
            case "java.math.BigDecimal" -> BigDecimal.ONE;
            case "java.time.Duration" -> Duration.ofHours(1);
            case "java.time.Instant" -> Instant.EPOCH;
            case "java.time.MonthDay" -> MonthDay.of(1, 1);
            case "hikari.api.Snowflake" -> Snowflake.of(number + 1);
            case "jakarta.json.JsonValue" -> JsonValue.TRUE;
            case "jakarta.json.JsonObject" -> Json.createObjectBuilder().build();
            case "hikari.api.message.PollMedia" ->
                    new PollMedia(Optional.of("a" + number), Optional.empty());
            case "hikari.api.message.Upload" -> Upload.of("a" + number, new byte[] {1});
            case "hikari.api.command.CommandChoice" -> CommandChoice.of("a" + number, "a");
            case "hikari.api.command.CommandOption" ->
                    CommandOption.string("a" + number, "d").build();
            case "hikari.api.message.component.TopLevelComponent" -> TextDisplay.of("a" + number);
            default -> made(type, number);
        };
    }

    private static Object made(Class<?> type, int number) {
        if (OpenEnum.class.isAssignableFrom(type)) {
            var known = type.isEnum() ? type : type.getClasses()[0];
            var constants = Stream.of(type.getClasses()).filter(Class::isEnum).findFirst();
            var all = constants.orElse(known).getEnumConstants();
            return all[number % all.length];
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[number % type.getEnumConstants().length];
        }
        if (type.isSealed() && type.isInterface()) {
            return of(type.getPermittedSubclasses()[0], number);
        }
        if (type.isRecord()) {
            return record(type, number);
        }
        throw new IllegalArgumentException("No sample of " + type);
    }

    /// What the first of the record's own factories makes; else what its constructor makes.
    private static Object record(Class<?> type, int number) {
        var factories =
                Stream.of(type.getMethods())
                        .filter(each -> Modifier.isStatic(each.getModifiers()))
                        .filter(each -> each.getReturnType() == type)
                        .filter(each ->
                                Stream.of(each.getParameterTypes())
                                        .noneMatch(some ->
                                                some == type
                                                        || some.isInterface()
                                                                && !Collection.class
                                                                        .isAssignableFrom(some)
                                                                && !OpenEnum.class.isAssignableFrom(
                                                                        some)))
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .toList();
        for (var factory : factories) {
            try {
                return factory.invoke(null, all(factory.getGenericParameterTypes(), number));
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                continue;
            }
        }
        try {
            var parts = type.getRecordComponents();
            var types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values =
                    Stream.of(parts)
                            .map(each ->
                                    each.getType() == List.class
                                            ? List.of()
                                            : of(each.getGenericType(), number))
                            .toArray();
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No sample of " + type, e);
        }
    }

    static Object[] all(Type[] types, int number) {
        return Stream.of(types).map(each -> of(each, number)).toArray();
    }
}
