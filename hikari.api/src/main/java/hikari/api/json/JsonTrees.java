package hikari.api.json;

import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Makes trees of JSON in bytes, where nobody knows what it is.
final class JsonTrees {
    /// So many are surely within 64 bits.
    private static final int MOST_DIGITS = 18;

    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());

    private JsonTrees() {}

    /// {@return the value that comes next, which is passed} What needs no parser is read without.
    static JsonValue read(JsonBytes in) {
        if (in.peek() == '"') {
            return PROVIDER.createValue(in.string());
        }
        var whole = in.integer(MOST_DIGITS, false);
        return whole == Long.MIN_VALUE ? parsed(in) : PROVIDER.createValue(whole);
    }

    private static JsonValue parsed(JsonBytes in) {
        var from = in.position();
        in.skip();
        var length = in.position() - from;
        var text = new String(in.bytes(), from, length, StandardCharsets.UTF_8);
        try (var reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
