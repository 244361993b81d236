package hikari.api.json;

import jakarta.json.bind.Jsonb;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.lang.reflect.Type;

/// A `Jsonb` that can be asked for the codecs it was set up with, so that bytes become records
/// without a tree between them.
///
/// @param jsonb does everything else
/// @param codecs its codecs
@SuppressWarnings("TypeParameterUnusedInFormals") // JSON-B has it so
record DirectJsonb(Jsonb jsonb, Codecs codecs) implements Jsonb {
    @Override
    public <T> T fromJson(String text, Class<T> type) {
        return jsonb.fromJson(text, type);
    }

    @Override
    public <T> T fromJson(String text, Type type) {
        return jsonb.fromJson(text, type);
    }

    @Override
    public <T> T fromJson(Reader reader, Class<T> type) {
        return jsonb.fromJson(reader, type);
    }

    @Override
    public <T> T fromJson(Reader reader, Type type) {
        return jsonb.fromJson(reader, type);
    }

    @Override
    public <T> T fromJson(InputStream stream, Class<T> type) {
        return jsonb.fromJson(stream, type);
    }

    @Override
    public <T> T fromJson(InputStream stream, Type type) {
        return jsonb.fromJson(stream, type);
    }

    @Override
    public String toJson(Object value) {
        return jsonb.toJson(value);
    }

    @Override
    public String toJson(Object value, Type type) {
        return jsonb.toJson(value, type);
    }

    @Override
    public void toJson(Object value, Writer writer) {
        jsonb.toJson(value, writer);
    }

    @Override
    public void toJson(Object value, Type type, Writer writer) {
        jsonb.toJson(value, type, writer);
    }

    @Override
    public void toJson(Object value, OutputStream stream) {
        jsonb.toJson(value, stream);
    }

    @Override
    public void toJson(Object value, Type type, OutputStream stream) {
        jsonb.toJson(value, type, stream);
    }

    @Override
    public void close() throws Exception {
        jsonb.close();
    }
}
