package hikari.sandbox.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.RunningSandbox;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Application commands over REST.
@Timeout(60)
class CommandRoutesTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    @Test
    void aCommandOfTheSameNameIsReplaced() {
        var made =
                on.bot().call("POST", on.commands(), "{\"name\":\"ping\",\"description\":\"one\"}");
        var again =
                on.bot().call("POST", on.commands(), "{\"name\":\"ping\",\"description\":\"two\"}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().getString("id")).isEqualTo(made.json().getString("id"));
        assertThat(on.bot().get(on.commands()).list()).hasSize(1);
        assertThat(on.bot().call("POST", on.commands(), "{\"name\":\"ping\",\"type\":2}").status())
                .isEqualTo(201);
    }

    @Test
    void aBulkOverwriteReplacesAllAndKeepsIds() {
        var id =
                on.bot()
                        .call("POST", on.commands(), "{\"name\":\"keep\",\"description\":\"d\"}")
                        .json()
                        .getString("id");
        on.bot().call("POST", on.commands(), "{\"name\":\"drop\",\"description\":\"d\"}");
        var all =
                on.bot()
                        .call(
                                "PUT",
                                on.commands(),
                                "[{\"name\":\"keep\",\"description\":\"d\"},{\"name\":\"new\",\"description\":\"d\"}]")
                        .list();
        assertThat(all.getValuesAs(JsonObject.class))
                .extracting(command -> command.getString("name"))
                .containsExactly("keep", "new");
        assertThat(all.getJsonObject(0).getString("id")).isEqualTo(id);
    }

    @Test
    void aWrongCommandInABulkOverwriteChangesNothing() {
        on.bot().call("POST", on.commands(), "{\"name\":\"keep\",\"description\":\"d\"}");
        var answer =
                on.bot()
                        .call(
                                "PUT",
                                on.commands(),
                                "[{\"name\":\"ok\",\"description\":\"d\"},{\"name\":\"BAD\",\"description\":\"d\"}]");
        assertThat(
                        answer.json()
                                .getJsonObject("errors")
                                .getJsonObject("1")
                                .getJsonObject("name")
                                .getJsonArray("_errors")
                                .getJsonObject(0)
                                .getString("code"))
                .isEqualTo("APPLICATION_COMMAND_INVALID_NAME");
        assertThat(on.bot().get(on.commands()).list().getJsonObject(0).getString("name"))
                .isEqualTo("keep");
    }

    @Test
    void guildCommandsAreApartAndHideGlobalOnes() {
        var ofGuild = on.commands().replace("/commands", on.guild() + "/commands");
        on.bot().call("POST", on.commands(), "{\"name\":\"ping\",\"description\":\"global\"}");
        var made =
                on.bot()
                        .call("POST", ofGuild, "{\"name\":\"ping\",\"description\":\"guild\"}")
                        .json();
        assertThat(made.getString("guild_id")).isEqualTo(String.valueOf(on.sandbox().guildId()));
        var seen = on.control().get(on.general() + "/commands").list();
        assertThat(seen).hasSize(1);
        assertThat(seen.getJsonObject(0).getString("description")).isEqualTo("guild");
        assertThat(on.bot().get(on.commands() + "/" + made.getString("id")).code())
                .isEqualTo(10063);
        assertThat(on.bot().call("DELETE", ofGuild + "/" + made.getString("id"), "").status())
                .isEqualTo(204);
    }

    @Test
    void anotherApplicationsCommandsAreNotForThisBot() {
        assertThat(on.bot().get("/applications/1/commands").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'description':'d'} | name",
                "{'name':'has space','description':'d'} | name",
                "{'name':'a'} | description",
                "{'name':'a','description':'d','type':9} | type",
                "{'name':'A b','type':2,'description':'d'} | description",
                "{'name':'a','description':'d','options':[{'name':'o','type':3,'description':'d'},{'name':'p','type':3,'description':'d','required':true}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','type':77,'description':'d'}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'O','type':3,'description':'d'}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':3,'choices':[{'name':'x','value':'1'},{'name':'x','value':'2'}]}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':3,'choices':[{'name':'x','value':1}]}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':4,'choices':[{'name':'x','value':1.5}]}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':4,'min_value':3,'max_value':2}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':4,'min_value':0.5}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':3,'min_value':1}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':4,'min_length':1}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':3,'min_length':-1}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':3,'max_length':6001}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':3,'max_length':0}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':3,'min_length':5,'max_length':4}]}"
                        + " | options",
                "{'name':'a','description':'d','options':[{'name':'o','description':'d','type':5,'autocomplete':true}]}"
                        + " | options"
            })
    void whatDiscordRefusesIsRefusedAtItsPlace(String json, String field) {
        var answer = on.bot().call("POST", on.commands(), json.replace('\'', '"'));
        assertThat(answer.code()).isEqualTo(50035);
        assertThat(answer.json().getJsonObject("errors").keySet()).containsExactly(field);
    }

    @Test
    void aCommandOfMoreThan8000CharactersIsRefusedAndTheLongestTranslationCounts() {
        assertThat(on.bot().call("POST", on.commands(), large(97)).status()).isEqualTo(201);
        assertThat(on.bot().call("POST", on.commands(), large(98)).code()).isEqualTo(50035);
    }

    /// A command of 2 characters, and 20 subcommands of 106 with three descriptions each.
    private static String large(int description) {
        var option =
                "{\"name\":\"g%d\",\"type\":1,\"description\":\"d\",\"description_localizations\":{\"de\":\"%s\"},\"options\":[%s]}";
        var value = "{\"name\":\"v%d\",\"type\":3,\"description\":\"%s\"}";
        var text = "x".repeat(description);
        var values =
                IntStream.range(1, 4)
                        .mapToObj(i -> value.formatted(i, text))
                        .collect(Collectors.joining(","));
        var options =
                IntStream.range(10, 30)
                        .mapToObj(i -> option.formatted(i, "y".repeat(97), values))
                        .collect(Collectors.joining(","));
        return "{\"name\":\"a\",\"description\":\"d\",\"options\":[%s]}".formatted(options);
    }
}
