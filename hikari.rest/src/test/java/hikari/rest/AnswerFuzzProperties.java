package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.error.RestException;
import hikari.api.rest.RestTimeouts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/// Whatever bytes a server sends, a request ends with its result or with an error of its own.
class AnswerFuzzProperties {
    private static final List<String> SEEDS =
            List.of(
                    answer("200 OK", Fixture.USER_JSON),
                    answer(
                            "429 Too Many",
                            "{\"message\":\"m\",\"retry_after\":0.5,\"global\":true}"),
                    answer(
                            "400 Bad Request",
                            "{\"code\":50035,\"message\":\"m\",\"errors\":{\"a\":{\"0\":{\"_errors\":[{\"code\":\"C\",\"message\":\"x\"}]}}}}"),
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n6\r\n:\"1\"}x\r\n0\r\n\r\n");

    private final RawServer server = new RawServer();
    private final Fixture at =
            new Fixture(config ->
                    config.maxRetries(0)
                            .longestWait(Duration.ZERO)
                            .baseUrl(server.url())
                            .timeouts(RestTimeouts.defaults().withAttempt(Duration.ofSeconds(2))));

    private static String answer(String status, String body) {
        return "HTTP/1.1 %s\r\nContent-Type: application/json\r\nX-RateLimit-Bucket: b\r\nX-RateLimit-Limit: 5\r\nX-RateLimit-Remaining: 4\r\nX-RateLimit-Reset-After: 1.5\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, body.length(), body);
    }

    @AfterProperty
    void close() {
        at.close();
        server.close();
    }

    @Property(tries = 400)
    void anyBytesGiveAResultOrAnErrorOfTheRequest(@ForAll long seed) {
        var random = new Random(seed);
        var bytes = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(StandardCharsets.ISO_8859_1);
        for (var change = random.nextInt(6); change > 0; change--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        server.answer(
                random.nextInt(4) == 0
                        ? Arrays.copyOf(bytes, random.nextInt(bytes.length))
                        : bytes);
        try {
            assertThat(at.client.users().fetchMe()).isNotNull();
        } catch (RestException e) {
            assertThat(e.route().template()).isEqualTo("/users/@me");
            assertThat(e).hasMessageNotContaining(Fixture.SECRET);
        }
    }
}
