package hikari.api.json;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Random;

/// JSON that is not what it should be.
///
/// @param random chooses what goes wrong
record Damage(Random random) {
    private static final List<JsonValue> ANYTHING =
            List.of(
                    JsonValue.NULL,
                    JsonValue.TRUE,
                    JsonValue.EMPTY_JSON_ARRAY,
                    JsonValue.EMPTY_JSON_OBJECT,
                    parse("99999999999999999999999"),
                    parse("-1"),
                    parse("1.5"),
                    parse("1e400"),
                    parse("\"\""),
                    parse("\"text\""),
                    parse("[[{}]]"));

    /// {@return the same JSON with one value, at any depth, replaced by any other}
    ///
    /// @param json what is replaced in
    JsonValue replaced(JsonValue json) {
        return switch (json) {
            case JsonObject object when !object.isEmpty() && goesDeeper() -> replaced(object);
            case JsonArray array when !array.isEmpty() && goesDeeper() -> replaced(array);
            default -> ANYTHING.get(random.nextInt(ANYTHING.size()));
        };
    }

    /// {@return the text with a few characters changed, removed or doubled}
    ///
    /// @param text what is changed
    String garbled(String text) {
        var garbled = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && !garbled.isEmpty(); i--) {
            var place = random.nextInt(garbled.length());
            switch (random.nextInt(3)) {
                case 0 -> garbled.deleteCharAt(place);
                case 1 -> garbled.insert(place, garbled.charAt(place));
                default -> garbled.setCharAt(place, (char) random.nextInt(128));
            }
        }
        return garbled.toString();
    }

    static JsonValue parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private boolean goesDeeper() {
        return random.nextInt(5) > 0;
    }

    private JsonObject replaced(JsonObject object) {
        var names = List.copyOf(object.keySet());
        var name = names.get(random.nextInt(names.size()));
        return Json.createObjectBuilder(object).add(name, replaced(object.get(name))).build();
    }

    private JsonArray replaced(JsonArray array) {
        var index = random.nextInt(array.size());
        return Json.createArrayBuilder(array).set(index, replaced(array.get(index))).build();
    }
}
