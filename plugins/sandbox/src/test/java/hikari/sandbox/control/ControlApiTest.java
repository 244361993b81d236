package hikari.sandbox.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Caller;
import hikari.sandbox.RunningSandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The control API and the page's files.
@Timeout(60)
class ControlApiTest {
    @RegisterExtension final RunningSandbox on = RunningSandbox.unlimited();

    private String ada() {
        return String.valueOf(on.sandbox().person("ada").id());
    }

    private Caller.Answer write(String content) {
        return on.control()
                .call(
                        "POST",
                        on.general() + "/messages",
                        "{\"user_id\":\"%s\",\"content\":\"%s\"}".formatted(ada(), content));
    }

    @Test
    void theStateHasWhatAPageBeginsWith() {
        var state = on.control().get("/state").json();
        assertThat(state.getJsonArray("users")).hasSize(5);
        var guild = state.getJsonArray("guilds").getJsonObject(0);
        assertThat(guild.getString("name")).isEqualTo("Sandbox");
        assertThat(
                        guild.getJsonArray("channels").stream()
                                .map(Object::toString)
                                .filter(text -> text.contains("\"bot_can_view\":false")))
                .hasSize(1);
        assertThat(state.getString("public_key")).isEqualTo(on.sandbox().publicKey());
    }

    @Test
    void aPersonWritesEditsReactsAndDeletes() {
        var id = write("hello").json().getString("id");
        var message = on.general() + "/messages/" + id;
        assertThat(on.bot().get(message).json().getJsonObject("author").getString("username"))
                .isEqualTo("ada");
        assertThat(
                        on.control()
                                .call(
                                        "PATCH",
                                        message,
                                        "{\"user_id\":\"%s\",\"content\":\"changed\"}"
                                                .formatted(ada()))
                                .status())
                .isEqualTo(200);
        assertThat(
                        on.control()
                                .call(
                                        "PUT",
                                        message + "/reactions/%F0%9F%91%8D?user_id=" + ada(),
                                        "")
                                .status())
                .isEqualTo(204);
        assertThat(on.bot().get(message).json().getJsonArray("reactions")).hasSize(1);
        assertThat(on.control().call("DELETE", message + "?user_id=" + ada(), "").status())
                .isEqualTo(204);
        assertThat(on.bot().get(message).code()).isEqualTo(10008);
    }

    @Test
    void aPersonCannotEditWhatAnotherWroteNorWriteWhereItSeesNothing() {
        var id = write("hers").json().getString("id");
        var grace = on.sandbox().person("alan").id();
        var edit =
                on.control()
                        .call(
                                "PATCH",
                                on.general() + "/messages/" + id,
                                "{\"user_id\":\"%d\",\"content\":\"x\"}".formatted(grace));
        assertThat(edit.code()).isEqualTo(50005);
        var staff =
                on.control()
                        .call(
                                "POST",
                                "/channels/%d/messages".formatted(on.sandbox().channel("staff")),
                                "{\"user_id\":\"%d\",\"content\":\"x\"}".formatted(grace));
        assertThat(staff.code()).isEqualTo(50001);
    }

    @Test
    void errorsHaveDiscordsFormAndUnknownRoutesAre404() {
        assertThat(on.control().get("/nonsense").code()).isZero();
        assertThat(on.control().get("/nonsense").status()).isEqualTo(404);
        assertThat(on.control().call("DELETE", "/state", "").status()).isEqualTo(405);
        assertThat(
                        on.control()
                                .call("POST", on.general() + "/messages", "{\"content\":\"x\"}")
                                .code())
                .isEqualTo(50035);
        assertThat(
                        on.control()
                                .call(
                                        "POST",
                                        on.general() + "/commands",
                                        "{\"user_id\":\"%s\",\"name\":\"no\"}".formatted(ada()))
                                .code())
                .isEqualTo(10063);
    }

    @Test
    void theWorldGrowsOnRequest() {
        var user =
                on.control()
                        .call(
                                "POST",
                                "/users",
                                "{\"username\":\"newcomer\",\"guild_id\":\"%d\"}"
                                        .formatted(on.sandbox().guildId()))
                        .json();
        assertThat(on.bot().get(on.guild() + "/members/" + user.getString("id")).status())
                .isEqualTo(200);
        var guild =
                on.control()
                        .call(
                                "POST",
                                "/guilds",
                                "{\"name\":\"Second\",\"owner_id\":\"%s\"}".formatted(ada()))
                        .json();
        assertThat(on.bot().get("/users/@me/guilds").list()).hasSize(2);
        assertThat(on.control().call("DELETE", "/guilds/" + guild.getString("id"), "").status())
                .isEqualTo(204);
        assertThat(on.bot().get("/guilds/" + guild.getString("id")).code()).isEqualTo(10004);
        var voice = "/guilds/%d/voice/%s".formatted(on.sandbox().guildId(), ada());
        on.control()
                .call(
                        "PUT",
                        voice,
                        "{\"channel_id\":\"%d\"}".formatted(on.sandbox().channel("Lounge")));
        assertThat(on.bot().get(on.guild() + "/voice-states/" + ada()).status()).isEqualTo(200);
        on.control().call("PUT", voice, "{\"channel_id\":null}");
        assertThat(on.bot().get(on.guild() + "/voice-states/" + ada()).code()).isEqualTo(10065);
    }

    @Test
    void requestsOfTheBotAreShown() throws InterruptedException {
        on.bot().call("POST", on.general() + "/messages", "{\"content\":\"logged\"}");
        var request =
                on.sandbox()
                        .awaitRequest(
                                one -> one.route().equals("/channels/{channel_id}/messages"),
                                Duration.ofSeconds(20));
        assertThat(request.status()).isEqualTo(200);
        assertThat(request.body().asJsonObject().getString("content")).isEqualTo("logged");
        assertThat(on.control().get("/requests").list().toString())
                .contains("\"content\":\"logged\"");
    }

    @Test
    void whatHappensIsToldAtOnce() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(on.sandbox().controlUrl() + "/events"))
                            .build();
            var stream = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(next(lines, "event: open")).isNotEmpty();
                write("live");
                assertThat(next(lines, "data: {\"name\":\"MESSAGE_CREATE\""))
                        .contains("\"content\":\"live\"");
            }
        }
    }

    private static String next(BufferedReader lines, String wanted) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(wanted)) {
                return line;
            }
        }
        return "";
    }

    @Test
    void pagesOfOtherOriginsAreTurnedAway() {
        var request =
                HttpRequest.newBuilder(URI.create(on.sandbox().controlUrl() + "/state"))
                        .header("Origin", "http://evil.example")
                        .build();
        assertThat(on.control().exchange(request).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sandbox/state", "/sandbox/events"})
    void aNameThatWasMadeToLeadHereIsTurnedAway(String path) throws IOException {
        var address = on.sandbox().controlUrl();
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var request = "GET %s HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.formatted(path).getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(12), US_ASCII);
            assertThat(answer).isIn("HTTP/1.1 403", "HTTP/1.1 404");
        }
    }

    @Test
    void thePageIsServedWithItsFilesAndNothingElse() {
        try (var page = new Caller(on.sandbox().pageUrl().resolve("/x"), "")) {
            var base = on.sandbox().pageUrl();
            for (String file : new String[] {"/", "/app.js", "/style.css", "/favicon.svg"}) {
                var answer = page.exchange(HttpRequest.newBuilder(base.resolve(file)).build());
                assertThat(answer.status()).as(file).isEqualTo(200);
                assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
            }
            for (String file : new String[] {"/Site.class", "/../json/Js.class", "/nothing.js"}) {
                assertThat(
                                page.exchange(
                                                HttpRequest.newBuilder(
                                                                URI.create(
                                                                        base.toString()
                                                                                        .replaceAll(
                                                                                                "/$",
                                                                                                "")
                                                                                + file))
                                                        .build())
                                        .status())
                        .as(file)
                        .isIn(400, 404);
            }
        }
    }
}
