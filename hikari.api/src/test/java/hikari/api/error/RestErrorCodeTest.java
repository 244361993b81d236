package hikari.api.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hikari.api.error.RestErrorCode.Known;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The codes are those of Discord's documentation, where its facts lie beside the repository.
class RestErrorCodeTest {
    private static final Path FACTS = Path.of("..", "..", "shared", "discord", "rest-enums.json");

    @Test
    void everyDocumentedCodeHasANameAndNoOtherHas() throws IOException {
        assumeThat(FACTS).as("facts about Discord beside the repository").isRegularFile();
        try (var reader = Json.createReader(Files.newBufferedReader(FACTS))) {
            var documented =
                    reader
                            .readObject()
                            .getJsonArray("jsonErrorCodes")
                            .getValuesAs(JsonObject.class)
                            .stream()
                            .map(row -> row.getInt("code"))
                            .toList();
            assertThat(documented).hasSizeGreaterThanOrEqualTo(240);
            assertThat(Known.values().stream().map(Known::code))
                    .containsExactlyInAnyOrderElementsOf(documented);
        }
    }

    @Test
    void everyNameIsFoundByItsNumber() {
        for (var code : Known.values()) {
            assertThat(RestErrorCode.of(code.code())).isSameAs(code);
            assertThat(code).hasToString(code.code() + " " + code.name());
        }
    }

    @Test
    void noTwoKindsShareAName() {
        assertThat(Known.values().stream().map(Known::name)).doesNotHaveDuplicates();
    }

    /// A kind says what the first two of five digits say.
    @Test
    void aKindGoesByTheNumber() {
        var kinds =
                Known.values().stream()
                        .filter(code -> code.code() > 0)
                        .collect(
                                Collectors.groupingBy(
                                        code -> Math.min(code.code() / 10_000, 6),
                                        Collectors.mapping(Object::getClass, Collectors.toSet())));
        assertThat(kinds).hasSize(6).allSatisfy((digit, kind) -> assertThat(kind).hasSize(1));
    }

    @Test
    void aCodeWithoutANameKeepsItsNumber() {
        assertThat(RestErrorCode.of(123456)).isEqualTo(new RestErrorCode.Unknown(123456));
        assertThat(RestErrorCode.of(-1)).hasToString("-1");
    }
}
