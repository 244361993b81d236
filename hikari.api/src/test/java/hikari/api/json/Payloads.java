package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.Optional;
import java.util.stream.Stream;

/// The payloads and the examples of Discord's documentation beside the repository, where they are:
/// recorded from Discord, taken from its documentation, or written by hand for tests.
final class Payloads {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final Path FOLDER = SHARED.resolve("payloads");
    private static final Path EXAMPLES = SHARED.resolve("discord").resolve("examples.jsonl");

    private Payloads() {}

    /// One thing that Discord sends or takes.
    ///
    /// @param place where it is
    /// @param name what [PayloadTypes] calls it
    /// @param json all of it, as it is there
    /// @param isFrame whether it is a whole frame of the gateway, with its data in `d`
    record Payload(String place, String name, JsonValue json, boolean isFrame) {

        /// {@return what the table says of it}
        PayloadTypes.Entry entry() {
            return PayloadTypes.of(name);
        }

        /// {@return the objects that are decoded; a list is one for each element}
        List<JsonObject> objects() {
            var data = isFrame ? json.asJsonObject().get("d") : json;
            var part = entry().member().map(member -> data.asJsonObject().get(member)).orElse(data);
            return switch (part) {
                case JsonObject object -> List.of(object);
                case JsonArray array -> array.getValuesAs(JsonObject.class);
                default -> List.of();
            };
        }

        /// {@return the same, with what is no payload of Discord's mended; empty when nothing is}
        Optional<Payload> mended() {
            return Mending.mend(place, json.toString())
                    .map(text -> new Payload(place, name, parse(text), isFrame));
        }
    }

    static Stream<Payload> all() {
        assumeThat(FOLDER).as("the payloads beside the repository").isDirectory();
        return Stream.concat(
                lines(FOLDER.resolve("index.jsonl")).map(Payloads::recorded),
                lines(EXAMPLES).map(Payloads::example));
    }

    private static Payload recorded(JsonObject entry) {
        var file = entry.getString("file").replaceFirst("^open/", "");
        return new Payload(
                file,
                entry.getString("kind") + " " + entry.getString("type"),
                parse(read(FOLDER.resolve(file))),
                entry.getString("form").equals("frame"));
    }

    private static Payload example(JsonObject entry) {
        var file = entry.getString("file").replaceFirst("^developers/(.*)\\.mdx$", "$1");
        return new Payload(
                file + ":" + entry.getInt("line"),
                "example %s:%d | %s"
                        .formatted(file, entry.getInt("line"), entry.getString("heading")),
                entry.get("json"),
                false);
    }

    private static Stream<JsonObject> lines(Path file) {
        var lines = read(file).lines().toList();
        assertThat(lines).hasSizeGreaterThan(100);
        return lines.stream().map(line -> parse(line).asJsonObject());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
