package hikari.interactions;

import hikari.api.application.InteractionType;
import hikari.api.error.DecodeException;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.PingInteraction;
import hikari.api.interaction.UnknownInteraction;
import hikari.api.interaction.UpdateMessage;
import hikari.api.json.Json;
import hikari.api.message.Upload;
import hikari.api.webhook.WebhookPayload;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Between the bytes of requests and responses, and what they mean. Thread-safe.
final class Payloads {
    private static final Answer PONG =
            Answer.json("{\"type\":1}".getBytes(StandardCharsets.US_ASCII));

    private final Jsonb jsonb = Json.create();

    /// What a verified body holds.
    sealed interface Payload {
        /// Discord asks whether the endpoint for interactions is there.
        record Ping() implements Payload {}

        /// Discord asks whether the endpoint for webhook events is there.
        record EventsPing() implements Payload {}

        /// A type that this version does not know.
        record UnknownType(String type) implements Payload {}

        /// Something to handle.
        record Known(Interaction interaction) implements Payload {}

        /// Something that happened.
        record Event(WebhookPayload payload) implements Payload {}
    }

    /// {@return what the body holds}
    ///
    /// @throws DecodeException when it is neither an interaction nor a webhook event
    Payload decode(byte[] body) {
        try {
            return switch (Json.decode(jsonb, body, Interaction.class)) {
                case PingInteraction _ -> new Payload.Ping();
                case UnknownInteraction unknown -> unknown(unknown.type());
                case Interaction known -> new Payload.Known(known);
            };
        } catch (DecodeException e) {
            return other(body, e);
        }
    }

    /// What is no whole interaction: a webhook event, which has no id; a PING of nothing but its
    /// type; or something that this version does not know.
    private Payload other(byte[] body, DecodeException noInteraction) {
        var object = Json.decode(jsonb, body, JsonObject.class);
        var type = type(object);
        if (!object.containsKey("id") && (type == 0 || object.containsKey("event"))) {
            var payload = Json.decode(jsonb, body, WebhookPayload.class);
            return type == 0 ? new Payload.EventsPing() : new Payload.Event(payload);
        }
        if (type == 1 && !object.containsKey("event")) {
            return new Payload.Ping();
        }
        if (InteractionType.of(type) instanceof InteractionType.Unknown unknown) {
            return unknown(unknown);
        }
        throw noInteraction;
    }

    private static Payload unknown(InteractionType type) {
        return switch (type) {
            case InteractionType.Unknown(var code) -> new Payload.UnknownType(String.valueOf(code));
            case InteractionType.Known known ->
                    throw new DecodeException("it is none of the type %s".formatted(known));
        };
    }

    private static int type(JsonObject object) {
        return Optional.ofNullable(object.get("type"))
                .filter(JsonNumber.class::isInstance)
                .map(JsonNumber.class::cast)
                .filter(JsonNumber::isIntegral)
                .map(JsonNumber::intValue)
                .orElseThrow(() -> new DecodeException("it has no type"));
    }

    static Answer pong() {
        return PONG;
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
}
