package hikari.interactions;

import hikari.api.application.InteractionType;
import hikari.api.error.DecodeException;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.UpdateMessage;
import hikari.api.json.Json;
import hikari.api.message.Upload;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Between the bytes of requests and responses, and interactions and their responses. Thread-safe.
final class Payloads {
    private final JsonProvider provider = JsonProvider.provider();
    private final Jsonb jsonb = Json.create();

    /// What a verified body holds.
    sealed interface Payload {
        /// Discord asks whether the endpoint is there.
        record Ping() implements Payload {}

        /// A type that this version does not know.
        record UnknownType(String type) implements Payload {}

        /// Something to handle.
        record Known(Interaction interaction) implements Payload {}
    }

    /// {@return what the body holds}
    ///
    /// @throws DecodeException when it is no interaction
    Payload decode(byte[] body) {
        var text = text(body);
        var type = type(parse(text));
        return switch (InteractionType.of(type)) {
            case InteractionType.Known known when known == InteractionType.Known.PING ->
                    new Payload.Ping();
            case InteractionType.Unknown(var code) -> new Payload.UnknownType(String.valueOf(code));
            default -> new Payload.Known(Json.decode(jsonb, text, Interaction.class));
        };
    }

    Answer pong() {
        return Answer.json("{\"type\":1}".getBytes(StandardCharsets.US_ASCII));
    }

    Answer encode(InteractionResponse response) {
        var json = Json.encode(jsonb, response).getBytes(StandardCharsets.UTF_8);
        var files = files(response);
        return files.isEmpty() ? Answer.json(json) : MultipartBody.answer(json, files);
    }

    private static List<Upload> files(InteractionResponse response) {
        return switch (response) {
            case MessageResponse message -> message.data().uploads();
            case UpdateMessage update -> update.data().uploads();
            default -> List.of();
        };
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new DecodeException("it is not UTF-8", e);
        }
    }

    private JsonObject parse(String text) {
        try (var parser = provider.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw new DecodeException("it is not a JSON object");
            }
            var object = parser.getObject();
            if (parser.hasNext()) {
                throw new DecodeException("something follows the JSON object");
            }
            return object;
        } catch (JsonException e) {
            throw new DecodeException("it is not JSON", e);
        }
    }

    private static int type(JsonObject object) {
        return Optional.ofNullable(object.get("type"))
                .filter(JsonNumber.class::isInstance)
                .map(JsonNumber.class::cast)
                .filter(JsonNumber::isIntegral)
                .map(JsonNumber::intValue)
                .orElseThrow(() -> new DecodeException("it has no type"));
    }
}
