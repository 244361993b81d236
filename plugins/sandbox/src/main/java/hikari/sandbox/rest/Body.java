package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.FieldErrors;
import hikari.sandbox.world.Files;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A request's body: JSON, or a form with JSON and files.
///
/// @param json the JSON; an empty object if there is none
/// @param files the files of a form
record Body(JsonValue json, List<Files.Upload> files) {
    static Body of(Request request) {
        if (request.body().length == 0) {
            return new Body(JsonValue.EMPTY_JSON_OBJECT, List.of());
        }
        return of(request.header("Content-Type"), request.body());
    }

    /// {@return the body of a media type}
    ///
    /// @throws DiscordError 50109 for broken JSON, 50035 for another media type
    static Body of(String contentType, byte[] content) {
        var type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            return form(Multipart.parse(contentType, content));
        }
        if (!type.startsWith("application/json")) {
            throw FieldErrors.of(
                    "",
                    "CONTENT_TYPE_INVALID",
                    "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.");
        }
        return new Body(parse(content), List.of());
    }

    private static Body form(List<Multipart.Part> parts) {
        JsonValue json = JsonValue.EMPTY_JSON_OBJECT;
        var files = new ArrayList<Files.Upload>();
        for (var part : parts) {
            if (part.name().equals("payload_json")) {
                json = parse(part.content());
            } else if (part.isFile()) {
                files.add(
                        new Files.Upload(
                                index(part.name(), files.size()),
                                part.filename(),
                                part.contentType(),
                                part.content()));
            } else if (json instanceof JsonObject object) {
                json =
                        Js.with(
                                object,
                                part.name(),
                                new String(part.content(), StandardCharsets.UTF_8));
            }
        }
        return new Body(json, List.copyOf(files));
    }

    private static int index(String name, int fallback) {
        var digits = name.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 6 ? fallback : Integer.parseInt(digits);
    }

    private static JsonValue parse(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return Js.parse(text.toString());
        } catch (CharacterCodingException | JsonException e) {
            throw new DiscordError(400, 50109, "The request body contains invalid JSON.");
        }
    }

    JsonObject object() {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw FieldErrors.of(
                "", "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
    }

    JsonArray array() {
        if (json instanceof JsonArray array) {
            return array;
        }
        throw FieldErrors.of("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
    }
}
