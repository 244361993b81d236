package hikari.api.json;

import hikari.api.error.DecodeException;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.util.function.Supplier;

/// Every other type: JSON-B knows what to do with it.
///
/// @param type the type
/// @param jsonb what binds it
record BoundByJsonb(Type type, Supplier<Jsonb> jsonb) implements Codec<Object> {
    @Override
    public Object read(JsonValue json) {
        try {
            return jsonb.get().fromJson(json.toString(), type);
        } catch (JsonbException e) {
            throw new DecodeException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        try (var reader = Json.createReader(new StringReader(jsonb.get().toJson(value)))) {
            out.write(reader.readValue());
        }
    }
}
