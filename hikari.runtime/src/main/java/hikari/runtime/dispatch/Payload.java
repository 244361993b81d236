package hikari.runtime.dispatch;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.error.DecodeException;
import hikari.api.gateway.Dispatch;
import hikari.api.gateway.Shard;
import hikari.api.json.Json;
import hikari.api.spi.EntityStore;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.stream.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One dispatch on its way to becoming an event. Used by one thread, for as long as the dispatch is
/// handed over.
final class Payload {
    private final Bot bot;
    private final Shard shard;
    private final EntityStore cache;
    private final Jsonb jsonb;
    private final Dispatch dispatch;
    private @Nullable Map<String, String> fields;
    private @Nullable JsonObject object;

    Payload(Bot bot, Shard shard, EntityStore cache, Jsonb jsonb, Dispatch dispatch) {
        this.bot = bot;
        this.shard = shard;
        this.cache = cache;
        this.jsonb = jsonb;
        this.dispatch = dispatch;
    }

    Bot bot() {
        return bot;
    }

    Shard shard() {
        return shard;
    }

    EntityStore cache() {
        return cache;
    }

    /// {@return the whole data as this type}
    <T> T as(Class<T> type) {
        return Json.decode(jsonb, dispatch.dataText(), type);
    }

    /// {@return the id that a top-level field holds}
    Snowflake id(String field) {
        return findId(field).orElseThrow(() -> missing(field));
    }

    /// {@return the id that a top-level field holds, if it holds one}
    Optional<Snowflake> findId(String field) {
        return text(field).map(Snowflake::of);
    }

    /// {@return the number that a top-level field holds}
    long number(String field, long otherwise) {
        try {
            return text(field).map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new DecodeException(
                    "'%s' of %s is no number".formatted(field, dispatch.name()), e);
        }
    }

    boolean flag(String field) {
        return text(field).filter("true"::equals).isPresent();
    }

    /// {@return a string, number, `true` or `false` of the top level, if it is there and not null}
    Optional<String> text(String field) {
        var known = fields;
        if (known == null) {
            known = readFields();
            fields = known;
        }
        return Optional.ofNullable(known.get(field));
    }

    /// {@return what a top-level field holds, as this type}
    <T> T nested(String field, Class<T> type) {
        return findNested(field, type).orElseThrow(() -> missing(field));
    }

    /// {@return what a top-level field holds, as this type, if it holds anything}
    <T> Optional<T> findNested(String field, Class<T> type) {
        var value = object().get(field);
        return value == null || value == JsonValue.NULL
                ? Optional.empty()
                : Optional.of(Json.decode(jsonb, value.toString(), type));
    }

    /// {@return the elements of a top-level array; none if it is missing}
    <T> List<T> list(String field, Class<T> type) {
        var found = new ArrayList<T>();
        for (var element : array(field)) {
            found.add(Json.decode(jsonb, element.toString(), type));
        }
        return List.copyOf(found);
    }

    /// {@return the ids in a top-level array; none if it is missing}
    List<Snowflake> ids(String field) {
        return array(field).stream()
                .map(JsonValue::toString)
                .map(text -> Snowflake.of(text.replace("\"", "")))
                .toList();
    }

    private List<JsonValue> array(String field) {
        var value = object().get(field);
        return value != null && value.getValueType() == JsonValue.ValueType.ARRAY
                ? value.asJsonArray()
                : List.of();
    }

    private JsonObject object() {
        var known = object;
        if (known == null) {
            try (var reader = jakarta.json.Json.createReader(dispatch.data())) {
                known = reader.readObject();
            } catch (JsonException e) {
                throw new DecodeException(
                        "The data of %s is no JSON object".formatted(dispatch.name()), e);
            }
            object = known;
        }
        return known;
    }

    private Map<String, String> readFields() {
        var found = new HashMap<String, String>();
        try (var parser = jakarta.json.Json.createParser(dispatch.data())) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new DecodeException(
                        "The data of %s is no JSON object".formatted(dispatch.name()));
            }
            readTopLevel(parser, found);
        } catch (JsonException | NoSuchElementException e) {
            throw new DecodeException("The data of %s is no JSON".formatted(dispatch.name()), e);
        }
        return found;
    }

    /// Does not skip what is nested with the parser's own methods: at the end of a cut text, these
    /// never return.
    private static void readTopLevel(JsonParser parser, Map<String, String> found) {
        var name = "";
        for (var depth = 1; depth > 0; ) {
            var event = parser.next();
            switch (event) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                default -> {
                    if (depth == 1 && event == JsonParser.Event.KEY_NAME) {
                        name = parser.getString();
                    } else if (depth == 1) {
                        var field = name;
                        scalar(parser, event).ifPresent(value -> found.put(field, value));
                    }
                }
            }
        }
    }

    private static Optional<String> scalar(JsonParser parser, JsonParser.Event event) {
        return switch (event) {
            case VALUE_STRING, VALUE_NUMBER -> Optional.of(parser.getString());
            case VALUE_TRUE -> Optional.of("true");
            case VALUE_FALSE -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private DecodeException missing(String field) {
        return new DecodeException("%s lacks '%s'".formatted(dispatch.name(), field));
    }
}
