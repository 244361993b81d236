package hikari.voice.direct;

import hikari.api.Snowflake;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A message of the voice server.
///
/// @param op what it is
/// @param sequence its number, 16 bits; -1 when it has none
/// @param data what a message in JSON says; empty when that is no object
/// @param payload what a binary message says; empty in others
record Incoming(int op, int sequence, JsonObject data, ByteBuffer payload) {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int BINARY_HEAD = 3;
    private static final int NONE = -1;

    /// {@return a message in JSON}
    static Incoming text(byte[] utf8) throws MalformedMessageException {
        try (var reader =
                JSON.createReader(new StringReader(new String(utf8, StandardCharsets.UTF_8)))) {
            var message = reader.readObject();
            int op = number(message, "op", 0, 255);
            int sequence =
                    message.get("seq") instanceof JsonNumber
                            ? number(message, "seq", 0, 0xFFFF)
                            : NONE;
            var data =
                    message.get("d") instanceof JsonObject object
                            ? object
                            : JsonValue.EMPTY_JSON_OBJECT;
            return new Incoming(op, sequence, data, ByteBuffer.allocate(0));
        } catch (JsonException | UnsupportedOperationException | ArithmeticException e) {
            throw new MalformedMessageException("not JSON: " + e.getMessage());
        }
    }

    /// {@return a message of bytes: number, op, and what belongs to it}
    static Incoming binary(byte[] bytes) throws MalformedMessageException {
        if (bytes.length < BINARY_HEAD) {
            throw new MalformedMessageException(
                    "a binary message of %d bytes".formatted(bytes.length));
        }
        var message = ByteBuffer.wrap(bytes);
        int sequence = message.getShort() & 0xFFFF;
        int op = message.get() & 0xFF;
        return new Incoming(op, sequence, JsonValue.EMPTY_JSON_OBJECT, message.slice());
    }

    boolean has(String name) {
        return data.containsKey(name) && data.get(name) != JsonValue.NULL;
    }

    int number(String name, int min, int max) throws MalformedMessageException {
        return number(data, name, min, max);
    }

    /// {@return a number of 32 bits that may be written without a sign}
    int unsigned(String name) throws MalformedMessageException {
        if (data.get(name) instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() <= Integer.SIZE) {
            return (int) number.longValue();
        }
        throw new MalformedMessageException("'%s' is no number of 32 bits".formatted(name));
    }

    /// {@return a number of milliseconds} Discord writes some with a fraction.
    long millis(String name, long min, long max) throws MalformedMessageException {
        if (data.get(name) instanceof JsonNumber number) {
            double value = number.doubleValue();
            if (value >= min && value <= max) {
                return (long) value;
            }
        }
        throw new MalformedMessageException(
                "'%s' is no number within %d to %d".formatted(name, min, max));
    }

    String text(String name) throws MalformedMessageException {
        if (data.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new MalformedMessageException("'%s' is no text".formatted(name));
    }

    Snowflake id(String name) throws MalformedMessageException {
        return id(data.getOrDefault(name, JsonValue.NULL));
    }

    List<Snowflake> ids(String name) throws MalformedMessageException {
        var ids = new ArrayList<Snowflake>();
        for (var value : list(name)) {
            ids.add(id(value));
        }
        return ids;
    }

    List<String> texts(String name) throws MalformedMessageException {
        var texts = new ArrayList<String>();
        for (var value : list(name)) {
            if (value instanceof JsonString text) {
                texts.add(text.getString());
            }
        }
        return texts;
    }

    /// {@return bytes that are written as a list of numbers}
    byte[] bytes(String name, int length) throws MalformedMessageException {
        var list = list(name);
        if (list.size() != length) {
            throw new MalformedMessageException(
                    "'%s' has %d bytes, not %d".formatted(name, list.size(), length));
        }
        var bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            if (!(list.get(i) instanceof JsonNumber number)
                    || number.doubleValue() < 0
                    || number.doubleValue() > 255) {
                throw new MalformedMessageException("'%s' holds what is no byte".formatted(name));
            }
            bytes[i] = (byte) number.intValue();
        }
        return bytes;
    }

    private JsonArray list(String name) throws MalformedMessageException {
        if (data.get(name) instanceof JsonArray array) {
            return array;
        }
        throw new MalformedMessageException("'%s' is no list".formatted(name));
    }

    private static int number(JsonObject object, String name, int min, int max)
            throws MalformedMessageException {
        if (object.get(name) instanceof JsonNumber number && number.isIntegral()) {
            var value = number.bigIntegerValue();
            if (value.bitLength() < Integer.SIZE
                    && value.intValue() >= min
                    && value.intValue() <= max) {
                return value.intValue();
            }
        }
        throw new MalformedMessageException(
                "'%s' is no number within %d to %d".formatted(name, min, max));
    }

    private static Snowflake id(JsonValue value) throws MalformedMessageException {
        try {
            return switch (value) {
                case JsonString text -> Snowflake.of(text.getString());
                case JsonNumber number -> Snowflake.of(number.toString());
                default -> throw new MalformedMessageException("an id is no text");
            };
        } catch (IllegalArgumentException e) {
            throw new MalformedMessageException("no id: " + value);
        }
    }
}
