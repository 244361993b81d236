package hikari.api.json;

import hikari.api.OpenEnum;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/// Hands open enumerations over to the codecs.
///
/// @param codecs the codecs
@SuppressWarnings("rawtypes") // JSON-B matches the raw type only
record EnumBinding(Codecs codecs)
        implements JsonbDeserializer<OpenEnum>, JsonbSerializer<OpenEnum> {
    @Override
    public OpenEnum deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return (OpenEnum) codecs.of(type).read(parser.getValue());
    }

    @Override
    public void serialize(OpenEnum value, JsonGenerator out, SerializationContext context) {
        EnumCodec.writeCode(out, value);
    }
}
