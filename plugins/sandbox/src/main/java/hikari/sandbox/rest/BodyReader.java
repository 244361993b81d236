package hikari.sandbox.rest;

import hikari.sandbox.world.Files;
import jakarta.json.JsonObject;
import java.util.List;

/// Reads a body that may be JSON or a form, for those outside of this package.
public final class BodyReader {
    private BodyReader() {}

    /// What was read.
    ///
    /// @param json the JSON object
    /// @param files the files of a form
    public record Content(JsonObject json, List<Files.Upload> files) {}

    /// {@return the content of a body}
    ///
    /// @throws hikari.sandbox.world.DiscordError if it cannot be read
    public static Content read(String contentType, byte[] bytes) {
        var body = Body.of(contentType, bytes);
        return new Content(body.object(), body.files());
    }
}
