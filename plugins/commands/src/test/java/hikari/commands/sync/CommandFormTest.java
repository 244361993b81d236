package hikari.commands.sync;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.application.IntegrationType;
import hikari.api.command.Command;
import hikari.api.command.CommandOption;
import hikari.api.command.CreateCommand;
import hikari.api.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Discord fills in by itself is no change.
class CommandFormTest {
    private static final String OPTIONS =
            """
            [{"type":3,"name":"text","description":"Text"%s},
            {"type":4,"name":"number","description":"Number"%s}]
            """;

    private static final CreateCommand WANTED =
            CreateCommand.slash("test", "Does it")
                    .option(CommandOption.string("text", "Text").lengths(0, 6000).build())
                    .option(
                            CommandOption.integer("number", "Number")
                                    .values(1, (1L << 53) - 1)
                                    .build())
                    .integrationTypes(List.of(IntegrationType.Known.GUILD_INSTALL))
                    .build();

    private static Command had(String more, String ofText, String ofNumber) {
        return Json.decode(
                Json.create(),
                """
                {"id":"6","type":1,"application_id":"1","name":"test","description":"Does it",
                "integration_types":[0],"version":"7","options":%s%s}
                """
                        .formatted(OPTIONS.formatted(ofText, ofNumber), more),
                Command.class);
    }

    private static boolean isMet(Command had) {
        return SyncPlan.of(List.of(had), List.of(WANTED), Ownership.everything()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"contexts\":null",
                ",\"contexts\":[0,1,2]",
                ",\"contexts\":[2,0,1],\"dm_permission\":true",
                ",\"default_member_permissions\":null,\"nsfw\":false,\"name_localizations\":null",
                ",\"name_localizations\":{},\"description_localizations\":{}",
                ",\"guild_id\":\"9\",\"contexts\":[0]"
            })
    void defaultsOfTheCommandAreNoChange(String filledIn) {
        assertThat(isMet(had(filledIn, "", ",\"min_value\":1.0"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"min_length\":0",
                ",\"min_length\":0,\"max_length\":6000",
                ",\"required\":false,\"autocomplete\":false,\"choices\":[]"
            })
    void boundsThatBoundNothingAreNoChange(String filledIn) {
        assertThat(isMet(had("", filledIn, ",\"min_value\":1"))).isTrue();
        assertThat(isMet(had("", filledIn, ",\"min_value\":1,\"max_value\":9007199254740991")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ",\"contexts\":[0]",
                ",\"contexts\":[0,1]",
                ",\"default_member_permissions\":\"0\"",
                ",\"nsfw\":true",
                ",\"name_localizations\":{\"de\":\"anders\"}"
            })
    void whatMattersIsAChange(String filledIn) {
        assertThat(isMet(had(filledIn, "", ",\"min_value\":1"))).isFalse();
    }

    @Test
    void boundsThatBoundAreAChange() {
        assertThat(isMet(had("", ",\"min_length\":1", ",\"min_value\":1"))).isFalse();
        assertThat(isMet(had("", ",\"max_length\":5999", ",\"min_value\":1"))).isFalse();
        assertThat(isMet(had("", "", ""))).isFalse();
        assertThat(isMet(had("", "", ",\"min_value\":1,\"max_value\":5"))).isFalse();
    }
}
