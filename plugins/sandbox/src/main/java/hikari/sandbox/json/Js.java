package hikari.sandbox.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads and builds JSON trees tolerantly: a missing or mistyped member reads as its default.
public final class Js {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'")
                    .withZone(ZoneOffset.UTC);

    private Js() {}

    /// {@return an object of the given names and values, alternating}
    public static JsonObject of(@Nullable Object... pairs) {
        return with(JsonValue.EMPTY_JSON_OBJECT, pairs);
    }

    /// {@return the object with members added or replaced}
    public static JsonObject with(JsonObject base, @Nullable Object... pairs) {
        var builder = JSON.createObjectBuilder(base);
        for (int i = 0; i < pairs.length; i += 2) {
            builder.add(String.valueOf(pairs[i]), value(pairs[i + 1]));
        }
        return builder.build();
    }

    /// {@return the object without some members}
    public static JsonObject without(JsonObject base, String... names) {
        var builder = JSON.createObjectBuilder(base);
        for (String name : names) {
            builder.remove(name);
        }
        return builder.build();
    }

    /// {@return the base with those named members of the patch that are present}
    public static JsonObject merge(JsonObject base, JsonObject patch, Set<String> names) {
        var builder = JSON.createObjectBuilder(base);
        patch.forEach((name, value) -> {
            if (names.contains(name)) {
                builder.add(name, value);
            }
        });
        return builder.build();
    }

    /// {@return the base with all members of the other put over it}
    public static JsonObject overlay(JsonObject base, JsonObject other) {
        return merge(base, other, other.keySet());
    }

    /// {@return an array of values, each converted by [#value]}
    public static JsonArray array(Collection<?> values) {
        var builder = JSON.createArrayBuilder();
        values.forEach(value -> builder.add(value(value)));
        return builder.build();
    }

    /// {@return an array of values, each converted by [#value]}
    public static JsonArray array(Stream<?> values) {
        return array(values.toList());
    }

    /// {@return a snowflake as Discord sends it: a decimal string}
    public static JsonString id(long snowflake) {
        return JSON.createValue(Long.toUnsignedString(snowflake));
    }

    /// {@return a snowflake, or null for 0}
    public static JsonValue idOrNull(long snowflake) {
        return snowflake == 0 ? JsonValue.NULL : id(snowflake);
    }

    /// {@return snowflakes as an array of strings}
    public static JsonArray ids(Collection<Long> snowflakes) {
        return array(snowflakes.stream().map(Js::id));
    }

    /// {@return the instant as Discord writes it}
    public static String timestamp(Instant instant) {
        return TIMESTAMP.format(instant);
    }

    /// {@return the JSON value of a Java value; times become Discord's timestamps}
    public static JsonValue value(@Nullable Object value) {
        return switch (value) {
            case null -> JsonValue.NULL;
            case JsonValue json -> json;
            case String text -> JSON.createValue(text);
            case Boolean flag -> flag ? JsonValue.TRUE : JsonValue.FALSE;
            case Integer number -> JSON.createValue(number);
            case Long number -> JSON.createValue(number);
            case Double number -> JSON.createValue(number);
            case BigDecimal number -> JSON.createValue(number);
            case Instant instant -> JSON.createValue(timestamp(instant));
            case Collection<?> values -> array(values);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        };
    }

    /// Parses a document.
    ///
    /// @throws JsonException if the text is not JSON
    public static JsonValue parse(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (IllegalStateException e) {
            throw new JsonException("not a JSON document", e);
        }
    }

    /// {@return the object that a text holds; for texts written in the source}
    ///
    /// @throws JsonException if the text is not JSON
    public static JsonObject read(String text) {
        return parse(text).asJsonObject();
    }

    /// {@return whether the member is there and not null}
    public static boolean has(JsonObject object, String name) {
        var value = object.get(name);
        return value != null && value.getValueType() != JsonValue.ValueType.NULL;
    }

    /// {@return the member as a string, or the empty string}
    public static String text(JsonObject object, String name) {
        return find(object, name).orElse("");
    }

    /// {@return the member if it is a string}
    public static Optional<String> find(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    /// {@return the member as a whole number, or the fallback}
    public static long number(JsonObject object, String name, long fallback) {
        return object.get(name) instanceof JsonNumber number ? number.longValue() : fallback;
    }

    /// {@return the member as a boolean; false unless it is true}
    public static boolean flag(JsonObject object, String name) {
        return JsonValue.TRUE.equals(object.get(name));
    }

    /// {@return the member as an object, or an empty one}
    public static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject child ? child : JsonValue.EMPTY_JSON_OBJECT;
    }

    /// {@return the member as an array, or an empty one}
    public static JsonArray list(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray child ? child : JsonValue.EMPTY_JSON_ARRAY;
    }

    /// {@return the objects of an array member; other elements are passed over}
    public static List<JsonObject> objects(JsonObject object, String name) {
        return objects(list(object, name));
    }

    /// {@return the objects of an array}
    public static List<JsonObject> objects(JsonArray array) {
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    /// {@return the strings of an array member; numbers count as their text}
    public static List<String> texts(JsonObject object, String name) {
        return list(object, name).stream()
                .map(value ->
                        value instanceof JsonString text ? text.getString() : value.toString())
                .toList();
    }

    /// {@return the snowflake of a member, string or number; 0 if there is none}
    public static long idOf(JsonObject object, String name) {
        return object.containsKey(name) ? idOf(object.get(name)) : 0;
    }

    /// {@return the snowflake of a value, string or number; 0 if it is none}
    public static long idOf(@Nullable JsonValue value) {
        return switch (value) {
            case JsonString text -> parseId(text.getString());
            case JsonNumber number -> number.isIntegral() ? number.longValue() : 0;
            case null, default -> 0;
        };
    }

    /// {@return the snowflakes of an array member}
    public static List<Long> idsOf(JsonObject object, String name) {
        return list(object, name).stream().map(Js::idOf).filter(id -> id != 0).toList();
    }

    /// {@return the snowflake a text holds, or 0}
    public static long parseId(String text) {
        if (text.isEmpty()
                || text.length() > 20
                || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        try {
            return Long.parseUnsignedLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// {@return an object of one member per entry}
    public static JsonObject map(Stream<JsonObject> values, ToLongFunction<JsonObject> key) {
        var builder = JSON.createObjectBuilder();
        values.forEach(value -> builder.add(Long.toUnsignedString(key.applyAsLong(value)), value));
        return builder.build();
    }
}
