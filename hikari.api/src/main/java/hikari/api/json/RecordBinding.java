package hikari.api.json;

import hikari.api.Flags;
import hikari.api.OpenEnum;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/// Hands all records over to the codecs, wherever JSON-B meets one. See
/// docs/decisions/0007-records-in-json.md.
///
/// @param codecs the codecs
record RecordBinding(Codecs codecs) implements JsonbDeserializer<Record>, JsonbSerializer<Record> {
    @Override
    public Record deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return (Record) codecs.of(type).read(parser.getValue());
    }

    @Override
    public void serialize(Record value, JsonGenerator out, SerializationContext context) {
        switch (value) {
            case Flags<?> flags -> codecs.ofFlags(flags.type()).write(out, flags);
            case OpenEnum<?> unknown -> EnumCodec.writeCode(out, unknown);
            default -> codecs.of(value.getClass()).write(out, value);
        }
    }
}
