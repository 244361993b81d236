package hikari.api.json;

import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;

/// JSON as it is.
///
/// @param <T> the kind of JSON
/// @param type the kind of JSON
record RawJson<T extends JsonValue>(Class<T> type) implements Codec<T> {
    @Override
    public T read(JsonValue json) {
        if (!type.isInstance(json)) {
            throw Misfit.expected("a " + type.getSimpleName(), json);
        }
        return type.cast(json);
    }

    @Override
    public void write(JsonGenerator out, T value) {
        out.write(value);
    }
}
