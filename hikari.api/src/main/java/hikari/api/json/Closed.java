package hikari.api.json;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/// Stands for a record while it is written. JSON-B looks into the class of what it is given before
/// it asks for a serializer, and fails when the class is not for everybody; of this one it sees
/// nothing.
final class Closed {
    private final Record value;

    Closed(Record value) {
        this.value = value;
    }

    /// Hands the record over to the codecs.
    ///
    /// @param codecs the codecs
    record Binding(Codecs codecs) implements JsonbSerializer<Closed> {
        @Override
        public void serialize(Closed closed, JsonGenerator out, SerializationContext context) {
            codecs.of(closed.value.getClass()).write(out, closed.value);
        }
    }
}
