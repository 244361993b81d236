package hikari.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.HikariException;
import hikari.sandbox.Caller.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Commands, and interactions from the person's action to the bot's last answer.
@Timeout(60)
class InteractionsTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final ManualClock clock = new ManualClock(Instant.parse("2026-01-01T00:00:00Z"));

    @RegisterExtension
    final RunningSandbox on =
            new RunningSandbox(
                    SandboxOptions.builder().withoutRateLimits().clock(() -> clock).build());

    private long general;
    private Person ada;

    @BeforeEach
    void register() {
        general = on.sandbox().channel("general");
        ada = on.sandbox().person("ada");
        var commands =
                """
                [{"name":"ping","description":"d"},
                 {"name":"set","description":"d","options":[{"name":"key","description":"d","type":1,"options":[
                   {"name":"name","description":"d","type":3,"required":true,"autocomplete":true},
                   {"name":"count","description":"d","type":4,"max_value":9},
                   {"name":"who","description":"d","type":6}]}]},
                 {"name":"Quote","type":3},{"name":"Wave","type":2}]
                """;
        assertThat(on.bot().call("PUT", on.commands(), commands).status()).isEqualTo(200);
    }

    private Answer respond(UserInteraction interaction, String json) {
        var token = interaction.payload().getString("token");
        return on.bot()
                .call(
                        "POST",
                        "/interactions/%d/%s/callback?with_response=true"
                                .formatted(interaction.id(), token),
                        json);
    }

    private Answer followUp(String method, UserInteraction interaction, String path, String json) {
        var token = interaction.payload().getString("token");
        return on.bot()
                .call(
                        method,
                        "/webhooks/%d/%s%s".formatted(on.sandbox().applicationId(), token, path),
                        json);
    }

    @Test
    void anAnswerIsAMessageThatTellsWhereItCameFrom() throws InterruptedException {
        var interaction = ada.run(general, "ping");
        var answer = respond(interaction, "{\"type\":4,\"data\":{\"content\":\"pong\"}}").json();
        assertThat(answer.getJsonObject("resource").getJsonObject("message").getInt("type"))
                .isEqualTo(20);
        assertThat(answer.getJsonObject("interaction").getBoolean("response_message_ephemeral"))
                .isFalse();
        var message = interaction.awaitMessage(SOON);
        assertThat(message.getString("content")).isEqualTo("pong");
        assertThat(
                        message.getJsonObject("interaction_metadata")
                                .getJsonObject("user")
                                .getString("username"))
                .isEqualTo("ada");
        assertThat(
                        followUp("GET", interaction, "/messages/@original", "")
                                .json()
                                .getString("content"))
                .isEqualTo("pong");
    }

    @Test
    void anAnswerNamesTheCommandWithItsSubcommand() throws InterruptedException {
        var interaction = ada.run(general, "set key", Map.of("name", "x"));
        respond(interaction, "{\"type\":4,\"data\":{\"content\":\"-\"}}");
        var message = interaction.awaitMessage(SOON);
        assertThat(message.getJsonObject("interaction").getString("name")).isEqualTo("set key");
    }

    @Test
    void anAnswerThatIsRefusedIsNoneAndAnotherOneMayFollow() throws InterruptedException {
        var asked = ada.run(general, "ping");
        var button =
                """
                {"type":4,"data":{"content":"press","components":[{"type":1,"components":[
                  {"type":2,"style":1,"label":"Again","custom_id":"again"}]}]}}
                """;
        respond(asked, button);
        var message = Long.parseLong(asked.awaitMessage(SOON).getString("id"));
        var pressed = ada.press(general, message, "again");
        var tooLong = "{\"type\":7,\"data\":{\"content\":\"%s\"}}".formatted("x".repeat(2001));
        assertThat(respond(pressed, tooLong).code()).isEqualTo(50035);
        var good = "{\"type\":7,\"data\":{\"content\":\"shorter\"}}";
        assertThat(respond(pressed, good).status()).isEqualTo(200);
        assertThat(on.sandbox().message(general, message).getString("content"))
                .isEqualTo("shorter");
    }

    @Test
    void aTokenReachesTheAnswersOfItsInteractionAlone() {
        var first = ada.run(general, "ping");
        var second = ada.run(general, "ping");
        respond(first, "{\"type\":4,\"data\":{\"content\":\"first\"}}");
        respond(second, "{\"type\":4,\"data\":{\"content\":\"second\"}}");
        var more = followUp("POST", first, "", "{\"content\":\"more\"}").json();
        var plain = on.bot().call("POST", on.general() + "/messages", "{\"content\":\"plain\"}");
        var path = "/messages/";
        var edit = "{\"content\":\"edited\"}";
        var own = path + more.getString("id");
        assertThat(followUp("PATCH", first, own, edit).status()).isEqualTo(200);
        assertThat(followUp("PATCH", second, own, edit).code()).isEqualTo(10008);
        var others = path + plain.json().getString("id");
        assertThat(followUp("PATCH", first, others, edit).code()).isEqualTo(10008);
    }

    @Test
    void aSecondAnswerIs40060AndAWrongTokenOrALateAnswer10062() {
        var interaction = ada.run(general, "ping");
        assertThat(respond(interaction, "{\"type\":5}").status()).isEqualTo(200);
        assertThat(respond(interaction, "{\"type\":5}").code()).isEqualTo(40060);
        assertThat(
                        on.bot()
                                .call(
                                        "POST",
                                        "/interactions/%d/wrong/callback"
                                                .formatted(interaction.id()),
                                        "{\"type\":5}")
                                .code())
                .isEqualTo(10062);
        var late = ada.run(general, "ping");
        clock.advance(Duration.ofSeconds(4));
        assertThat(respond(late, "{\"type\":5}").code()).isEqualTo(10062);
    }

    @Test
    void withoutAnAnswerTheInteractionFailsAfterThreeSeconds() throws InterruptedException {
        var interaction = ada.run(general, "ping");
        clock.advance(Duration.ofMillis(2_999));
        assertThat(on.control().get("/interactions/" + interaction.id()).json().getString("state"))
                .isEqualTo("pending");
        clock.advance(Duration.ofMillis(1));
        assertThat(interaction.awaitAnswer(SOON).getString("failure"))
                .isEqualTo("The application did not respond");
    }

    @Test
    void aDeferredAnswerLoadsUntilItIsEditedOrFollowedUp() throws InterruptedException {
        var edited = ada.run(general, "ping");
        respond(edited, "{\"type\":5}");
        assertThat(followUp("GET", edited, "/messages/@original", "").json().getInt("flags"))
                .isEqualTo(128);
        followUp("PATCH", edited, "/messages/@original", "{\"content\":\"done\"}");
        assertThat(edited.awaitMessage(SOON).getString("content")).isEqualTo("done");
        var followed = ada.run(general, "ping");
        respond(followed, "{\"type\":5}");
        var id = followUp("POST", followed, "", "{\"content\":\"filled\"}").json().getString("id");
        assertThat(followed.awaitMessage(SOON).getString("id")).isEqualTo(id);
    }

    @Test
    void anEphemeralAnswerIsSeenByItsUserOnly() throws InterruptedException {
        var interaction = ada.run(general, "ping");
        respond(interaction, "{\"type\":4,\"data\":{\"content\":\"hidden\",\"flags\":64}}");
        var id = interaction.awaitMessage(SOON).getString("id");
        assertThat(on.sandbox().messages(general)).isEmpty();
        assertThat(on.bot().get(on.general() + "/messages/" + id).code()).isEqualTo(10008);
        assertThat(on.control().get(on.general() + "/messages?user_id=" + ada.id()).list())
                .hasSize(1);
        assertThat(
                        on.control()
                                .get(
                                        on.general()
                                                + "/messages?user_id="
                                                + on.sandbox().person("grace").id())
                                .list())
                .isEmpty();
        assertThat(followUp("DELETE", interaction, "/messages/@original", "").status())
                .isEqualTo(204);
        assertThat(followUp("GET", interaction, "/messages/@original", "").code()).isEqualTo(10008);
    }

    @Test
    void followUpsNeedAnAnswerFirstAndATokenThatIsAlive() {
        var interaction = ada.run(general, "ping");
        var early = "{\"content\":\"early\"}";
        assertThat(followUp("POST", interaction, "", early).code()).isEqualTo(10015);
        var original = "/messages/@original";
        assertThat(followUp("GET", interaction, original, "").code()).isEqualTo(10015);
        assertThat(followUp("PATCH", interaction, original, early).code()).isEqualTo(10015);
        respond(interaction, "{\"type\":4,\"data\":{\"content\":\"first\"}}");
        var second = followUp("POST", interaction, "", "{\"content\":\"second\"}").json();
        assertThat(second.getJsonObject("message_reference")).isNotNull();
        clock.advance(Duration.ofMinutes(16));
        assertThat(followUp("POST", interaction, "", "{\"content\":\"too late\"}").code())
                .isEqualTo(50027);
    }

    @Test
    void aButtonChangesItsMessage() throws InterruptedException {
        var command = ada.run(general, "ping");
        respond(
                command,
                "{\"type\":4,\"data\":{\"content\":\"1\",\"components\":[{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"label\":\"b\",\"custom_id\":\"b\"}]}]}}");
        long message = Long.parseLong(command.awaitMessage(SOON).getString("id"));
        var pressed = ada.press(general, message, "b");
        assertThat(pressed.payload().getJsonObject("message").getString("content")).isEqualTo("1");
        respond(pressed, "{\"type\":7,\"data\":{\"content\":\"2\",\"components\":[]}}");
        assertThat(on.sandbox().message(general, message).getString("content")).isEqualTo("2");
        assertThatThrownBy(() -> ada.press(general, message, "b"))
                .isInstanceOf(HikariException.class);
    }

    @Test
    void aMenuOfUsersResolvesWhatWasPicked() throws InterruptedException {
        var command = ada.run(general, "ping");
        respond(
                command,
                "{\"type\":4,\"data\":{\"components\":[{\"type\":1,\"components\":[{\"type\":5,\"custom_id\":\"m\"}]}]}}");
        long message = Long.parseLong(command.awaitMessage(SOON).getString("id"));
        var grace = String.valueOf(on.sandbox().person("grace").id());
        var data =
                ada.select(general, message, "m", List.of(grace)).payload().getJsonObject("data");
        assertThat(data.getInt("component_type")).isEqualTo(5);
        assertThat(data.getJsonObject("resolved").getJsonObject("members").getJsonObject(grace))
                .doesNotContainKey("user");
    }

    @Test
    void aModalComesBackWithItsValues() throws InterruptedException {
        var command = ada.run(general, "ping");
        var modal =
                "{\"type\":9,\"data\":{\"custom_id\":\"f\",\"title\":\"t\",\"components\":[{\"type\":18,\"label\":\"l\",\"component\":{\"type\":4,\"style\":1,\"custom_id\":\"x\"}}]}}";
        assertThat(respond(command, modal).status()).isEqualTo(200);
        assertThat(command.awaitAnswer(SOON).getJsonObject("data").getString("title"))
                .isEqualTo("t");
        var data = ada.submit(command, Map.of("x", "typed")).payload().getJsonObject("data");
        assertThat(
                        data.getJsonArray("components")
                                .getJsonObject(0)
                                .getJsonObject("component")
                                .getString("value"))
                .isEqualTo("typed");
        var wrong =
                respond(
                        ada.run(general, "ping"),
                        "{\"type\":9,\"data\":{\"custom_id\":\"f\",\"components\":[]}}");
        assertThat(wrong.json().getJsonObject("errors").getJsonObject("data").keySet())
                .contains("title", "components");
    }

    @Test
    void optionsAreTypedResolvedAndChecked() {
        long grace = on.sandbox().person("grace").id();
        var data =
                ada.run(general, "set key", Map.of("name", "n", "count", 3, "who", grace))
                        .payload()
                        .getJsonObject("data");
        var options = data.getJsonArray("options").getJsonObject(0).getJsonArray("options");
        assertThat(options.getJsonObject(1).getInt("value")).isEqualTo(3);
        assertThat(
                        data.getJsonObject("resolved")
                                .getJsonObject("users")
                                .getJsonObject(String.valueOf(grace))
                                .getString("username"))
                .isEqualTo("grace");
        assertThatThrownBy(() -> ada.run(general, "set key")).isInstanceOf(HikariException.class);
        assertThatThrownBy(() -> ada.run(general, "set key", Map.of("name", "n", "count", 10)))
                .isInstanceOf(HikariException.class);
        assertThatThrownBy(() -> ada.run(general, "nothing"))
                .hasMessageContaining("Unknown application command");
    }

    @Test
    void choicesAnswerTyping() throws InterruptedException {
        var typing = ada.autocomplete(general, "set key", Map.of("name", "a"), "name");
        assertThat(typing.payload().getInt("type")).isEqualTo(4);
        assertThat(respond(typing, "{\"type\":4,\"data\":{\"content\":\"no\"}}").code())
                .isEqualTo(50035);
        respond(
                typing,
                "{\"type\":8,\"data\":{\"choices\":[{\"name\":\"apple\",\"value\":\"apple\"}]}}");
        assertThat(typing.awaitAnswer(SOON).getJsonObject("data").getJsonArray("choices"))
                .hasSize(1);
    }

    @Test
    void commandsOnUsersAndMessagesNameTheirTarget() {
        long message = Long.parseLong(ada.write(general, "quote me").getString("id"));
        var quote = ada.runOnMessage(general, "Quote", message).payload().getJsonObject("data");
        assertThat(
                        quote.getJsonObject("resolved")
                                .getJsonObject("messages")
                                .getJsonObject(quote.getString("target_id"))
                                .getString("content"))
                .isEqualTo("quote me");
        var wave =
                ada.runOnUser(general, "Wave", on.sandbox().person("alan").id())
                        .payload()
                        .getJsonObject("data");
        assertThat(wave.getInt("type")).isEqualTo(2);
    }

    @Test
    void anInteractionInADirectMessageHasAUserAndNoMember() {
        var payload = ada.run(on.sandbox().directChannel(ada.id()), "ping").payload();
        assertThat(payload.getJsonObject("user").getString("username")).isEqualTo("ada");
        assertThat(payload).doesNotContainKeys("member", "guild_id");
        assertThat(payload.getInt("context")).isEqualTo(1);
    }
}
