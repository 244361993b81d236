package hikari.api.json;

import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/// Hands unions over to the codecs. Their records are written by [RecordBinding].
///
/// @param codecs the codecs
record UnionBinding(Codecs codecs) implements JsonbDeserializer<Union> {
    @Override
    public Union deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return (Union) codecs.of(type).read(parser.getValue());
    }
}
