package hikari.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hikari.api.Flag;
import hikari.api.OpenEnum;
import hikari.api.application.EventWebhooksStatus;
import hikari.api.application.IntegrationType;
import hikari.api.application.InteractionContext;
import hikari.api.application.InteractionType;
import hikari.api.command.CommandPermissionType;
import hikari.api.command.CommandType;
import hikari.api.command.EntryPointHandler;
import hikari.api.command.OptionType;
import hikari.api.gateway.Intent;
import hikari.api.guild.Permission;
import hikari.api.message.component.ButtonStyle;
import hikari.api.message.component.ComponentType;
import hikari.api.message.component.TextInputStyle;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Names and codes are those of Discord's documentation, where its facts lie beside the repository.
class DocumentedValuesTest {
    private static final Path FACTS = Path.of("..", "..", "shared", "discord");

    private static JsonObject facts(String file) throws IOException {
        assumeThat(FACTS).as("facts about Discord beside the repository").isDirectory();
        try (var reader = Json.createReader(Files.newBufferedReader(FACTS.resolve(file)))) {
            return reader.readObject();
        }
    }

    private static Map<String, Long> documented(JsonObject facts, String table) {
        return facts.getJsonArray(table).getValuesAs(JsonObject.class).stream()
                .collect(
                        Collectors.toMap(
                                row -> constant(row.getString("name")),
                                row -> row.getJsonNumber("value").longValue()));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static <K extends Enum<K> & OpenEnum<Integer>> Map<String, Long> ours(K[] known) {
        return Stream.of(known)
                .collect(Collectors.toMap(Enum::name, value -> value.code().longValue()));
    }

    private static <F extends Enum<F> & Flag> Map<String, Long> masks(F[] flags) {
        return Stream.of(flags).collect(Collectors.toMap(Enum::name, Flag::mask));
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("interactionTypes", ours(InteractionType.Known.values())),
                Arguments.of("contexts", ours(InteractionContext.Known.values())),
                Arguments.of("integrationTypes", ours(IntegrationType.Known.values())),
                Arguments.of("commandTypes", ours(CommandType.Known.values())),
                Arguments.of("optionTypes", ours(OptionType.Known.values())),
                Arguments.of("entryPointHandlers", ours(EntryPointHandler.Known.values())),
                Arguments.of("commandPermissionTypes", ours(CommandPermissionType.Known.values())),
                Arguments.of("componentTypes", ours(ComponentType.Known.values())),
                Arguments.of("buttonStyles", ours(ButtonStyle.Known.values())),
                Arguments.of("textInputStyles", ours(TextInputStyle.Known.values())),
                Arguments.of("webhookEventStatus", ours(EventWebhooksStatus.Known.values())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void codesOfInteractionsAreTheDocumentedOnes(String table, Map<String, Long> ours)
            throws IOException {
        assertThat(ours).isEqualTo(documented(facts("interactions.json"), table));
    }

    @Test
    void intentsAreTheDocumentedOnes() throws IOException {
        var gateway = facts("gateway.json");
        assertThat(masks(Intent.values())).isEqualTo(documented(gateway, "intents"));
        assertThat(gateway.getJsonArray("intents").getValuesAs(JsonObject.class))
                .allSatisfy(row ->
                        assertThat(Intent.valueOf(row.getString("name")).isPrivileged())
                                .isEqualTo(row.getBoolean("privileged")));
    }

    @Test
    void permissionsAreTheDocumentedOnes() throws IOException {
        var documented = facts("rest-enums.json").getJsonArray("permissions");
        assertThat(masks(Permission.values()))
                .isEqualTo(
                        documented.getValuesAs(JsonObject.class).stream()
                                .collect(
                                        Collectors.toMap(
                                                row -> row.getString("name"),
                                                row -> Long.valueOf(row.getString("value")))));
    }
}
