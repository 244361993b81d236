package hikari.api.json;

import hikari.api.error.DecodeException;
import jakarta.json.JsonValue;

/// Says what was expected and what came.
final class Misfit {
    private static final int SHOWN = 80;

    private Misfit() {}

    static DecodeException expected(String expected, JsonValue json) {
        return new DecodeException("expected %s, got %s".formatted(expected, shorten(json)));
    }

    static DecodeException expected(String expected, JsonValue json, RuntimeException cause) {
        return new DecodeException("expected %s, got %s".formatted(expected, shorten(json)), cause);
    }

    /// The same misfit, said of the place it was found in.
    static DecodeException at(String place, DecodeException misfit) {
        var cause = misfit.getCause();
        return new DecodeException(
                place + ": " + misfit.getMessage(), cause == null ? misfit : cause);
    }

    private static String shorten(JsonValue json) {
        var type = json.getValueType();
        if (type == JsonValue.ValueType.OBJECT || type == JsonValue.ValueType.ARRAY) {
            return "an " + (type == JsonValue.ValueType.OBJECT ? "object" : "array");
        }
        var text = json.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
