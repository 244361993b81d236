package hikari.api.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hikari.api.auditlog.AuditLogEvent.Known;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The kinds of entries against Discord's tables, where these lie beside the repository.
class AuditLogEventTest {
    private static final Path FACTS = Path.of("..", "..", "shared", "discord");

    @Test
    void everyDocumentedKindIsKnownByItsName() throws IOException {
        var documented = facts("rest-enums.json").getJsonArray("auditLogEvents");
        assertThat(documented).hasSizeGreaterThanOrEqualTo(69);
        assertThat(ours()).containsAllEntriesOf(byName(documented, "name", "value"));
    }

    @Test
    void everyKindOfTheOpenApiDocumentIsKnownAndNoOtherIs() throws IOException {
        var listed =
                facts("openapi.json")
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject("AuditLogActionTypes")
                        .getJsonArray("oneOf");
        assertThat(ours().values())
                .containsExactlyInAnyOrderElementsOf(byName(listed, "title", "const").values());
    }

    private static Map<String, Integer> ours() {
        return Stream.of(Known.values()).collect(Collectors.toMap(Enum::name, Known::code));
    }

    private static Map<String, Integer> byName(JsonArray rows, String name, String value) {
        return rows.getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(row -> row.getString(name), row -> row.getInt(value)));
    }

    private static JsonObject facts(String file) throws IOException {
        assumeThat(FACTS).as("facts about Discord beside the repository").isDirectory();
        try (var reader = Json.createReader(Files.newBufferedReader(FACTS.resolve(file)))) {
            return reader.readObject();
        }
    }
}
