package hikari.sandbox.gateway;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.OptionalLong;

/// Reads members of what a client sent; what has the wrong type is a decode error.
final class Fields {
    private Fields() {}

    static JsonObject object(JsonObject source, String name) {
        if (source.get(name) instanceof JsonObject object) {
            return object;
        }
        throw ProtocolViolation.decode("%s must be an object".formatted(name));
    }

    static String text(JsonObject source, String name) {
        if (source.get(name) instanceof JsonString string) {
            return string.getString();
        }
        throw ProtocolViolation.decode("%s must be a string".formatted(name));
    }

    static String text(JsonObject source, String name, String absent) {
        return isAbsent(source, name) ? absent : text(source, name);
    }

    static boolean flag(JsonObject source, String name) {
        var value = source.getOrDefault(name, JsonValue.FALSE);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE || value == JsonValue.NULL) {
            return value == JsonValue.TRUE;
        }
        throw ProtocolViolation.decode("%s must be a boolean".formatted(name));
    }

    static long integer(JsonObject source, String name) {
        return integer(source.getOrDefault(name, JsonValue.NULL))
                .orElseThrow(
                        () -> ProtocolViolation.decode("%s must be an integer".formatted(name)));
    }

    static OptionalLong integer(JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return OptionalLong.of(number.longValueExact());
            } catch (ArithmeticException tooLarge) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.empty();
    }

    /// An id: a string of digits or, as some clients send it, a number.
    static long snowflake(JsonObject source, String name) {
        return snowflake(source.getOrDefault(name, JsonValue.NULL))
                .orElseThrow(
                        () -> ProtocolViolation.decode("%s must be a snowflake".formatted(name)));
    }

    static OptionalLong snowflake(JsonValue value) {
        if (value instanceof JsonString string) {
            try {
                return OptionalLong.of(Long.parseUnsignedLong(string.getString()));
            } catch (NumberFormatException malformed) {
                return OptionalLong.empty();
            }
        }
        return integer(value);
    }

    static JsonArray array(JsonObject source, String name) {
        if (source.get(name) instanceof JsonArray array) {
            return array;
        }
        throw ProtocolViolation.decode("%s must be an array".formatted(name));
    }

    /// Whether a member is missing or null.
    static boolean isAbsent(JsonObject source, String name) {
        return source.getOrDefault(name, JsonValue.NULL) == JsonValue.NULL;
    }
}
