package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.RestRoute;
import hikari.rest.RecordingServer.Received;
import jakarta.json.Json;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes over the wire, for every operation.
@Timeout(120)
class WireFormTest {
    @ParameterizedTest
    @MethodSource("hikari.rest.WireCase#all")
    void everyOperationIsSentAsDiscordTakesIt(WireCase each) {
        try (var at = new Fixture()) {
            var received = perform(at, each);
            assertThat(received.line()).isEqualTo(each.line());
            assertBody(each.body(), received);
            var tokenInPath =
                    each.line()
                            .matches(
                                    "\\S+ /(interactions|webhooks)/\\d+/.*|\\S+ /partner-sdk/(token|.*unmerge)");
            assertThat(received.header("Authorization"))
                    .isEqualTo(tokenInPath ? "" : authorization(each));
            assertThat(received.header("User-Agent"))
                    .matches("DiscordBot \\(https?://\\S+, [^\\s)]+\\).*");
        }
    }

    /// The client's token, or the application's id and secret.
    private static String authorization(WireCase each) {
        return each.line().startsWith("POST /oauth2/token")
                ? "Basic NTU6aHVzaA=="
                : "Bot " + Fixture.SECRET;
    }

    private static void assertBody(String body, Received received) {
        if (body.isEmpty()) {
            assertThat(received.text()).isEmpty();
        } else if (body.startsWith("form ")) {
            assertThat(received.header("Content-Type")).startsWith("multipart/form-data");
            var parts = Pattern.compile("; name=\"([^\"]+)\"").matcher(received.text());
            assertThat(parts.results().map(part -> part.group(1)))
                    .containsExactly(body.substring("form ".length()).split(" "));
        } else if (body.startsWith("fields ")) {
            assertThat(received.header("Content-Type"))
                    .isEqualTo("application/x-www-form-urlencoded");
            assertThat(received.text()).isEqualTo(body.substring("fields ".length()));
        } else {
            assertThat(json(received.text())).isEqualTo(json(body));
            assertThat(received.header("Content-Type")).isEqualTo("application/json");
        }
    }

    /// Notes what went over the wire, for whoever compares it with Discord's own table.
    @Test
    void everyRouteIsSentByACase() throws IllegalAccessException, IOException {
        var routes =
                RouteTableTest.routes().values().stream()
                        .map(Route::shape)
                        .collect(Collectors.toSet());
        var sent = new TreeSet<String>();
        for (var each : WireCase.all().toList()) {
            try (var at = new Fixture()) {
                sent.add(closest(routes, perform(at, each).line()));
            }
        }
        var all = new TreeSet<String>();
        routes.forEach(route -> all.add(route.toString()));
        assertThat(sent).isEqualTo(all);
        var report =
                Files.createDirectories(Path.of("target/conformance")).resolve("operations.txt");
        Files.write(report, sent);
    }

    /// `/users/@me` is no user's id: of the routes that fit, the one with the fewest parameters.
    private static String closest(Set<RestRoute> routes, String line) {
        return routes.stream()
                .map(RestRoute::toString)
                .filter(route ->
                        line.matches(
                                Pattern.quote(route)
                                                .replaceAll("\\{[a-z_0-9]+}", "\\\\E[^/?]+\\\\Q")
                                        + "(\\?.*)?"))
                .min(Comparator.comparing(route -> route.chars().filter(c -> c == '{').count()))
                .orElseThrow(() -> new AssertionError("no route is " + line));
    }

    @Test
    void aReasonIsKeptForExactlyTheOperationsThatTakeOne() throws IllegalAccessException {
        for (var route : RouteTableTest.routes().values()) {
            var call = route.at(route.parameters().toArray()).reason("spam");
            assertThat(call.reason().isPresent())
                    .as(route.toString())
                    .isEqualTo(route.has(Trait.REASON));
        }
    }

    @Test
    void aReasonIsPercentEncoded() {
        try (var at = new Fixture()) {
            at.client.members().because("für alle ☂\r\nX: y").kick(Fixture.GUILD, Fixture.USER);
            assertThat(at.last().header("X-Audit-Log-Reason"))
                    .isEqualTo("f%C3%BCr%20alle%20%E2%98%82%0D%0AX%3A%20y");
            at.client.members().kick(Fixture.GUILD, Fixture.USER);
            assertThat(at.last().header("X-Audit-Log-Reason")).isEmpty();
        }
    }

    private static Received perform(Fixture at, WireCase each) {
        at.server.reply(
                each.answer().isEmpty()
                        ? RecordingServer.empty(204)
                        : RecordingServer.json(200, each.answer()));
        each.call().accept(at.client);
        return at.last();
    }

    private static JsonStructure json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
