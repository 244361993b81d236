package hikari.runtime.image;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Plays the people of a local Discord in another process, by its control API.
final class SandboxControl implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI page;
    private final String user;
    private final String channel;

    /// Ada in the channel "general".
    SandboxControl(URI page) throws IOException, InterruptedException {
        this.page = page;
        var state = call("GET", "/state", "").asJsonObject();
        this.user = state.getJsonArray("users").getJsonObject(0).getString("id");
        this.channel =
                state
                        .getJsonArray("guilds")
                        .getJsonObject(0)
                        .getJsonArray("channels")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(each -> each.getString("name").equals("general"))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
    }

    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private JsonValue call(String method, String path, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(page.resolve("/sandbox" + path))
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isBetween(200, 299);
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readValue();
        }
    }

    /// Waits for something that an event of the local Discord brings about.
    void await(Condition condition) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(page.resolve("/sandbox/events")).build();
        try (var lines = client.send(request, BodyHandlers.ofLines()).body()) {
            var iterator = lines.iterator();
            while (!condition.holds()) {
                assertThat(iterator.hasNext()).as("events end").isTrue();
                iterator.next();
            }
        }
    }

    /// The names of the commands that one finds.
    Set<String> commands() throws IOException, InterruptedException {
        JsonArray all = call("GET", "/channels/%s/commands".formatted(channel), "").asJsonArray();
        return all.getValuesAs(JsonObject.class).stream()
                .map(command -> command.getString("name"))
                .collect(Collectors.toSet());
    }

    /// Runs a command and waits for the answer.
    ///
    /// @return the message
    JsonObject run(String name, Map<String, String> options)
            throws IOException, InterruptedException {
        var body =
                Json.createObjectBuilder()
                        .add("user_id", user)
                        .add("name", name)
                        .add(
                                "options",
                                Json.createObjectBuilder(Map.<String, Object>copyOf(options)))
                        .build();
        return answer(call("POST", "/channels/%s/commands".formatted(channel), body.toString()));
    }

    /// Presses a button of a message and waits for the answer.
    ///
    /// @return the message with the answer
    JsonObject press(JsonObject message, String customId) throws IOException, InterruptedException {
        var body =
                Json.createObjectBuilder().add("user_id", user).add("custom_id", customId).build();
        var path =
                "/channels/%s/messages/%s/components".formatted(channel, message.getString("id"));
        return answer(call("POST", path, body.toString()));
    }

    private JsonObject answer(JsonValue interaction) throws IOException, InterruptedException {
        var path = "/interactions/" + interaction.asJsonObject().getString("id");
        await(() -> {
            var state = call("GET", path, "").asJsonObject();
            assertThat(state.getString("state")).as(state.toString()).isNotEqualTo("failed");
            return state.getString("state").equals("answered");
        });
        var id = call("GET", path, "").asJsonObject().getString("response_message_id");
        var messages = "/channels/%s/messages?user_id=%s".formatted(channel, user);
        return call("GET", messages, "").asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(message -> message.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
