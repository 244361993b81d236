package hikari.voice.dave;

import hikari.voice.dave.codec.MlsReader;
import hikari.voice.dave.codec.Octets;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The test vectors of RFC 9420; the README beside them says where they come from.
public final class Vectors {
    private Vectors() {}

    /// {@return all cases of a file}
    ///
    /// @param name the file's, without its ending
    public static Stream<JsonObject> of(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream("rfc9420/" + name + ".json");
                JsonReader reader = Json.createReader(Objects.requireNonNull(in))) {
            return List.copyOf(reader.readArray().getValuesAs(JsonObject.class)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// {@return the bytes of a member}
    ///
    /// @param object the object
    /// @param name the member's
    public static byte[] bytes(JsonObject object, String name) {
        return HexFormat.of().parseHex(object.getString(name));
    }

    /// {@return the bytes of a member}
    ///
    /// @param object the object
    /// @param name the member's
    public static Octets octets(JsonObject object, String name) {
        return Octets.of(bytes(object, name));
    }

    /// {@return what the bytes of a member are}
    ///
    /// @param <T> what
    /// @param object the object
    /// @param name the member's
    /// @param element reads it
    public static <T> T read(JsonObject object, String name, MlsReader.Element<T> element) {
        return MlsReader.whole(bytes(object, name), element);
    }
}
