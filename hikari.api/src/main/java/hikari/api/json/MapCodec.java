package hikari.api.json;

import hikari.api.error.DecodeException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Objects with keys that are data. Maps are unmodifiable and in the order of the object; missing
/// is empty. Values that are `null`, or objects without any of the members that they must have, are
/// left out.
///
/// @param <K> the type of the keys
/// @param <V> the type of the values
/// @param key makes a key of its text; the key's `toString` is the way back
/// @param value the codec of the values
record MapCodec<K, V>(Function<String, K> key, Codec<V> value) implements Codec<Map<K, V>> {
    @Override
    public Map<K, V> read(JsonValue json) {
        if (!(json instanceof JsonObject object)) {
            throw Misfit.expected("an object", json);
        }
        var map = new LinkedHashMap<K, V>();
        object.forEach((name, member) -> {
            if (member.getValueType() != JsonValue.ValueType.NULL) {
                var id = readKey(name);
                readAt(name, member).ifPresent(there -> map.put(id, there));
            }
        });
        return Collections.unmodifiableMap(map);
    }

    @Override
    public Map<K, V> read(JsonBytes in) {
        if (in.peek() != '{') {
            return read(in.tree());
        }
        var map = new LinkedHashMap<K, V>();
        in.open('{');
        if (in.peek() != '}') {
            do {
                var name = in.name();
                if (!in.passesNull()) {
                    var id = readKey(name);
                    readAt(name, in).ifPresent(there -> map.put(id, there));
                }
            } while (in.passes(','));
        }
        in.close('}');
        return Collections.unmodifiableMap(map);
    }

    private Optional<V> readAt(String name, JsonBytes in) {
        try {
            return value.readUnlessHollow(in);
        } catch (DecodeException e) {
            throw Misfit.at(name, e);
        }
    }

    private K readKey(String name) {
        try {
            return key.apply(name);
        } catch (IllegalArgumentException e) {
            throw new DecodeException("'" + name + "' is no key here", e);
        }
    }

    private Optional<V> readAt(String name, JsonValue member) {
        try {
            return value.readUnlessHollow(member);
        } catch (DecodeException e) {
            throw Misfit.at(name, e);
        }
    }

    @Override
    public void write(JsonGenerator out, Map<K, V> map) {
        out.writeStartObject();
        map.forEach((name, member) -> {
            out.writeKey(String.valueOf(name));
            value.write(out, member);
        });
        out.writeEnd();
    }

    @Override
    public Map<K, V> absent() {
        return Map.of();
    }
}
