package hikari.rest;

import hikari.api.Settable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Values of a certain size, for a parameter of a builder.
final class Amounts {
    private static final String ADDRESS = "https://example.com/";

    private Amounts() {}

    /// The value of a parameter of this type that measures so much; empty when no value of the type
    /// can be measured so.
    ///
    /// @param member by Discord's name
    static Optional<Object> of(Type type, String member, Measure measure, double amount) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Settable.class) {
            return of(generic.getActualTypeArguments()[0], member, measure, amount)
                    .map(Settable::of);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return of(generic.getActualTypeArguments()[0], member, measure, amount)
                    .map(Optional::of);
        }
        return switch (measure) {
            case LENGTH -> text(type, member, (int) amount);
            case RANGE -> number(type, member, amount);
            case SIZE -> elements(type).map(each -> list(type, each, (int) amount));
            case ELEMENT_LENGTH, ELEMENT_RANGE ->
                    elements(type)
                            .flatMap(each ->
                                    of(
                                            each,
                                            member,
                                            measure == Measure.ELEMENT_LENGTH
                                                    ? Measure.LENGTH
                                                    : Measure.RANGE,
                                            amount))
                            .map(one -> wrap(type, List.of(one)));
            case ENTRIES -> map(type, member, (int) amount, 1);
            case ENTRY_LENGTH -> map(type, member, 1, (int) amount);
        };
    }

    private static Optional<Object> text(Type type, String member, int length) {
        if (type == URI.class) {
            return Optional.of(URI.create(text(member, length)));
        }
        return type == String.class ? Optional.of(text(member, length)) : Optional.empty();
    }

    private static String text(String member, int length) {
        var start = member.endsWith("url") && length > ADDRESS.length() ? ADDRESS : "";
        return start + "a".repeat(length - start.length());
    }

    private static Optional<Object> number(Type type, String member, double amount) {
        return Optional.ofNullable(
                switch (((Class<?>) Samples.raw(type)).getName()) {
                    case "int", "java.lang.Integer" -> (int) amount;
                    case "long", "java.lang.Long" -> (long) amount;
                    case "double", "java.lang.Double" -> amount;
                    case "java.math.BigDecimal" -> BigDecimal.valueOf(amount);
                    case "java.time.Duration" -> duration(member, (long) amount);
                    default -> null;
                });
    }

    private static Duration duration(String member, long amount) {
        return switch (member) {
            case "days" -> Duration.ofDays(amount);
            case "duration" -> Duration.ofHours(amount);
            default -> Duration.ofSeconds(amount);
        };
    }

    private static Optional<Type> elements(Type type) {
        if (type instanceof Class<?> plain && plain.isArray()) {
            return Optional.of(plain.getComponentType());
        }
        return type instanceof ParameterizedType generic
                        && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                ? Optional.of(generic.getActualTypeArguments()[0])
                : Optional.empty();
    }

    private static Object list(Type type, Type element, int size) {
        return wrap(type, IntStream.range(0, size).mapToObj(i -> Samples.of(element, i)).toList());
    }

    private static Object wrap(Type type, List<?> values) {
        return type instanceof Class<?> plain && plain.isArray()
                ? Samples.array(plain.getComponentType(), values)
                : values;
    }

    private static Optional<Object> map(Type type, String member, int entries, int length) {
        if (!(type instanceof ParameterizedType generic) || generic.getRawType() != Map.class) {
            return Optional.empty();
        }
        var map = new LinkedHashMap<Object, Object>();
        var types = generic.getActualTypeArguments();
        var locales = Locale.getISOLanguages();
        for (int i = 0; i < entries; i++) {
            var value = types[1] == String.class ? text(member, length) : Samples.of(types[1], i);
            map.put(types[0] == String.class ? locales[i] : Samples.of(types[0], i), value);
        }
        return Optional.of(map);
    }
}
