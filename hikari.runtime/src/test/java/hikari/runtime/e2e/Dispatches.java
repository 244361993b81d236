package hikari.runtime.e2e;

import hikari.api.event.Event;
import hikari.sandbox.Dispatch;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What Discord dispatches: the least of each, written by hand, and what was recorded, where that
/// is beside the repository.
final class Dispatches {
    private static final int FIELDS = 3;
    private static final int SOME = 3;

    private Dispatches() {}

    /// One dispatch and what must come of it.
    ///
    /// @param name Discord's name
    /// @param event the type of event
    /// @param data the data
    record Example(String name, Class<? extends Event> event, JsonObject data) {
        Dispatch toSend() {
            return data.containsKey("guild_id") || name.startsWith("GUILD_")
                    ? Dispatch.inGuild(name, 9, data)
                    : Dispatch.direct(name, data);
        }
    }

    static List<Example> least() {
        try (var in = Dispatches.class.getResourceAsStream("dispatches.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", FIELDS))
                    .map(parts -> new Example(parts[0], type(parts[1]), parse(parts[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<? extends Event> type(String name) {
        try {
            return Class.forName("hikari.api.event." + name).asSubclass(Event.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("dispatches.txt: there is no " + name, e);
        }
    }

    /// {@return the names in Discord's documentation, if its facts are beside the repository}
    static Optional<List<String>> documented() {
        return shared("discord/gateway.json")
                .map(file -> parse(read(file)).getJsonArray("events").getValuesAs(JsonObject.class))
                .map(events -> events.stream().map(event -> event.getString("name")).toList());
    }

    /// {@return some of what was recorded of Discord under these names, by name}
    static Map<String, List<JsonObject>> recorded(Set<String> names) {
        var found = new TreeMap<String, List<JsonObject>>();
        var index = shared("payloads/index.jsonl").map(Dispatches::read).orElse("");
        for (var line : index.lines().toList()) {
            var entry = parse(line);
            if (entry.getString("kind").equals("gateway")
                    && names.contains(entry.getString("type"))
                    && entry.getString("provenance").startsWith("recorded")) {
                var some = found.computeIfAbsent(entry.getString("type"), _ -> new ArrayList<>());
                if (some.size() < SOME) {
                    some.add(data(entry));
                }
            }
        }
        return found;
    }

    private static JsonObject data(JsonObject entry) {
        var file = shared("payloads/" + entry.getString("file").replaceFirst("^open/", ""));
        var json = parse(read(file.orElseThrow()));
        return entry.getString("form").equals("frame") ? json.getJsonObject("d") : json;
    }

    private static Optional<Path> shared(String file) {
        var path = Path.of("..", "..", "shared").resolve(file);
        return Files.exists(path) ? Optional.of(path) : Optional.empty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
