package hikari.api.json;

import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The payloads beside the repository, where they are: recorded from Discord, taken from its
/// documentation, or written by hand for tests.
final class Payloads {
    private static final Path FOLDER = Path.of("..", "..", "shared", "payloads");

    /// What is no payload of Discord's of today: written by hand without what is always there, of
    /// an old version of the API, or damaged when it was anonymised.
    private static final Set<String> UNREAL =
            Set.of(
                    "open/rest/AUDIT_LOG--remora-discord-001.json",
                    "open/rest/INVITE--remora-discord-001.json",
                    "open/rest/INVITE--remora-discord-002.json",
                    "open/rest/WEBHOOK--remora-discord-001.json",
                    "open/gateway/GUILD_CREATE--remora-discord-001.json",
                    "open/gateway/GUILD_CREATE--remora-discord-002.json",
                    "open/gateway/GUILD_CREATE--remora-discord-003.json",
                    "open/gateway/GUILD_CREATE--serenity-001.json",
                    "open/gateway/INTERACTION_CREATE--payloads-003.json",
                    "open/gateway/INTERACTION_CREATE--payloads-004.json",
                    "open/gateway/INTERACTION_CREATE--payloads-025.json",
                    "open/gateway/INTERACTION_CREATE--remora-discord-002.json",
                    "open/gateway/MESSAGE_CREATE--remora-discord-001.json",
                    "open/gateway/MESSAGE_CREATE--remora-discord-002.json",
                    "open/gateway/PRESENCE_UPDATE--disgord-001.json",
                    "open/interactions/APPLICATION_COMMAND--discord-api-docs-001.json",
                    "open/interactions/APPLICATION_COMMAND_INTERACTION_DATA_RESOLVED--remora-discord-001.json",
                    "open/interactions/INTERACTION_APPLICATION_COMMAND--discord-api-docs-001.json",
                    "open/interactions/INTERACTION_APPLICATION_COMMAND--remora-discord-002.json",
                    "open/rest/APPLICATION--remora-discord-001.json",
                    "open/rest/APPLICATION--remora-discord-002.json",
                    "open/rest/CHANNEL--serenity-001.json",
                    "open/rest/GUILD--hikari-006.json",
                    "open/rest/GUILD_MEMBER--discord-api-docs-001.json",
                    "open/rest/LIST_PERMISSION_OVERWRITE--hikari-002.json",
                    "open/rest/LIST_PRESENCE--chorus-001.json",
                    "open/rest/MESSAGE--remora-discord-001.json",
                    "open/rest/PERMISSION_OVERWRITE--hikari-004.json",
                    "open/rest/PERMISSION_OVERWRITE--hikari-005.json",
                    "open/rest/REQ_MESSAGE--hikari-007.json",
                    "open/rest/REQ_MESSAGE--nyxx-001.json");

    private Payloads() {}

    /// One object that Discord sends.
    ///
    /// @param file where it is
    /// @param kind gateway, rest, interactions or voice
    /// @param type the name of the event, or of the object
    /// @param form a whole frame, its data, or an object
    record Payload(String file, String kind, String type, String form) {

        /// {@return whether Discord may send it today}
        boolean isReal() {
            return !UNREAL.contains(file);
        }

        /// {@return the objects, without the frame; a list of objects is one payload for each}
        List<JsonObject> objects() {
            return switch (parse(FOLDER.resolve(file.replaceFirst("^open/", "")))) {
                case JsonObject frame when form.equals("frame") ->
                        frame.get("d") instanceof JsonObject data ? List.of(data) : List.of();
                case JsonObject object -> List.of(object);
                case JsonArray array -> array.getValuesAs(JsonObject.class);
                default -> List.of();
            };
        }
    }

    static Stream<Payload> all() {
        assumeThat(FOLDER).as("the payloads beside the repository").isDirectory();
        try {
            return Files.readAllLines(FOLDER.resolve("index.jsonl")).stream().map(Payloads::entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Payload entry(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            var entry = reader.readObject();
            return new Payload(
                    entry.getString("file"),
                    entry.getString("kind"),
                    entry.getString("type"),
                    entry.getString("form"));
        }
    }

    private static JsonValue parse(Path file) {
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
