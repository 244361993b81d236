package hikari.interactions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The text in requests is UTF-8, or the request is refused, though its signature is right.
@Timeout(60)
class TextTest {
    private final Endpoint endpoint = Endpoint.started();
    private final AtomicReference<String> name = new AtomicReference<>("");

    @AfterEach
    void close() {
        endpoint.close();
    }

    private TestClient.Response post(byte[] inName) {
        endpoint.server.handle(
                CommandInteraction.class,
                (interaction, responder) -> {
                    name.set(interaction.data().name());
                    responder.respond(MessageResponse.of("Pong!"));
                });
        var parts = Endpoint.COMMAND.split("\"name\":\"", 2);
        var start = (parts[0] + "\"name\":\"").getBytes(UTF_8);
        var end = parts[1].getBytes(UTF_8);
        var body = Arrays.copyOf(start, start.length + inName.length + end.length);
        System.arraycopy(inName, 0, body, start.length, inName.length);
        System.arraycopy(end, 0, body, start.length + inName.length, end.length);
        var headers = endpoint.signed("");
        var timestamp = headers.get("X-Signature-Timestamp");
        headers.put("X-Signature-Ed25519", endpoint.key.sign(timestamp, body));
        try (var client = endpoint.connect()) {
            return client.post("/", headers, body);
        }
    }

    @Test
    void textOfAnyLanguageArrivesAsItWasWritten() {
        assertThat(post("नमस्ते 👋 é".getBytes(UTF_8)).status()).isEqualTo(200);
        assertThat(name.get()).startsWith("नमस्ते 👋 é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ff", // is in no character
                "80", // goes on with what did not begin
                "e9", // Latin-1
                "c3", // breaks off
                "c080", // longer than it needs to be
                "eda080", // half a pair
                "f4908080" // beyond the last character
            })
    void bytesThatAreNoTextGet400AndReachNoHandler(String hex) {
        var answer = post(HexFormat.of().parseHex(hex));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("The body is not UTF-8");
        assertThat(name.get()).isEmpty();
        assertThat(post(new byte[0]).status()).isEqualTo(200);
    }
}
