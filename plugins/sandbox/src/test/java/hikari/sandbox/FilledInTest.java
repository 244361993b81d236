package hikari.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.sandbox.world.DiscordError;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What people fill into options and modals reaches the bot as Discord sends it.
@Timeout(60)
class FilledInTest {
    private static final String MODAL =
            """
            {"type":9,"data":{"custom_id":"m","title":"t","components":[
              {"type":18,"label":"l","component":{"type":19,"custom_id":"file","max_values":2}},
              {"type":18,"label":"l","component":{"type":21,"custom_id":"radio","required":false,
                "options":[{"value":"a","label":"a"},{"value":"b","label":"b"}]}},
              {"type":18,"label":"l","component":{"type":22,"custom_id":"boxes","required":false,"min_values":0,
                "options":[{"value":"a","label":"a","default":true},{"value":"b","label":"b"}]}},
              {"type":18,"label":"l","component":{"type":23,"custom_id":"box"}},
              {"type":18,"label":"l","component":{"type":4,"custom_id":"text","style":1,"required":false}}]}}
            """;

    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private long general;
    private Person ada;
    private String file;

    @BeforeEach
    void register() {
        general = on.sandbox().channel("general");
        ada = on.sandbox().person("ada");
        var commands =
                """
                [{"name":"show","description":"d","options":[{"name":"file","description":"d","type":11}]}]
                """;
        assertThat(on.bot().call("PUT", on.commands(), commands).status()).isEqualTo(200);
        var content = "hello".getBytes(StandardCharsets.UTF_8);
        file = Long.toString(ada.upload(general, "a.txt", "text/plain", content));
    }

    private UserInteraction opened() {
        var interaction = ada.run(general, "show");
        var path =
                "/interactions/%d/%s/callback"
                        .formatted(interaction.id(), interaction.payload().getString("token"));
        assertThat(on.bot().call("POST", path, MODAL).status()).isEqualTo(204);
        return interaction;
    }

    @Test
    void aFileIsGivenToACommand() {
        var data = ada.run(general, "show", Map.of("file", file)).payload().getJsonObject("data");
        assertThat(data.getJsonArray("options").getJsonObject(0).getString("value"))
                .isEqualTo(file);
        var attachment =
                data.getJsonObject("resolved").getJsonObject("attachments").getJsonObject(file);
        assertThat(attachment.getString("filename")).isEqualTo("a.txt");
        assertThat(attachment.getInt("size")).isEqualTo(5);
        assertThatThrownBy(() -> ada.run(general, "show", Map.of("file", "7")))
                .isInstanceOf(DiscordError.class);
    }

    @Test
    void aModalIsSubmittedWithWhatWasFilledInAndWhatWasThere() {
        var data =
                ada.submit(opened(), Map.of("file", List.of(file), "box", true))
                        .payload()
                        .getJsonObject("data");
        var filled = data.getJsonArray("components").getValuesAs(JsonObject.class);
        assertThat(filled.stream().map(one -> one.getJsonObject("component").toString()))
                .satisfiesExactly(
                        each -> assertThat(each).contains("\"values\":[\"" + file + "\"]"),
                        each -> assertThat(each).contains("\"value\":null"),
                        each -> assertThat(each).contains("\"values\":[\"a\"]"),
                        each -> assertThat(each).contains("\"value\":true"),
                        each -> assertThat(each).contains("\"value\":\"\""));
        assertThat(data.getJsonObject("resolved").getJsonObject("attachments")).containsKey(file);
    }

    @Test
    void whatDiscordsClientWouldNotLetPassIsRefused() {
        var modal = opened();
        for (var wrong :
                List.<Map<String, Object>>of(
                        Map.of(),
                        Map.of("file", List.of(file), "radio", "c"),
                        Map.of("file", List.of(file, file, file)))) {
            assertThatThrownBy(() -> ada.submit(modal, wrong)).isInstanceOf(DiscordError.class);
        }
    }
}
