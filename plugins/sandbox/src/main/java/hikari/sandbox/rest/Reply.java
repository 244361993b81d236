package hikari.sandbox.rest;

import hikari.sandbox.world.DiscordError;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// An HTTP answer.
///
/// @param status the status
/// @param headers by name
/// @param body the bytes; empty for none
public record Reply(int status, Map<String, String> headers, byte[] body) {
    private static final byte[] NOTHING = {};

    /// {@return an answer with JSON}
    public static Reply json(int status, JsonValue json) {
        return new Reply(
                status,
                Map.of("Content-Type", "application/json"),
                json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// {@return 200 with JSON}
    public static Reply ok(JsonValue json) {
        return json(200, json);
    }

    /// {@return 201 with JSON}
    public static Reply created(JsonValue json) {
        return json(201, json);
    }

    /// {@return 204}
    public static Reply none() {
        return new Reply(204, Map.of(), NOTHING);
    }

    /// {@return an error's answer}
    public static Reply error(DiscordError error) {
        return json(error.status(), error.body());
    }

    /// {@return an answer with another body}
    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of("Content-Type", contentType), body);
    }

    /// {@return this answer with more headers}
    public Reply with(Map<String, String> more) {
        var all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body);
    }
}
