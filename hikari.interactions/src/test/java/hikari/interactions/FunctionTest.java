package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.MessageResponse;
import hikari.api.message.Upload;
import hikari.api.server.EndpointConfig;
import hikari.api.server.HttpAnswer;
import hikari.api.server.HttpRequest;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The server without a socket, and requests that were recorded.
@Timeout(60)
class FunctionTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    private final TestKey key = new TestKey();
    private final AtomicReference<Instant> clock = new AtomicReference<>(NOW);
    private final DefaultInteractionFunction function =
            new DefaultInteractionFunction(
                    Application.of(
                            EndpointConfig.of("/", key.publicHex())
                                    .withFreshness(Duration.ofMinutes(5)),
                            clock::get));

    @AfterEach
    void close() {
        function.close();
    }

    private HttpRequest command(String timestamp) {
        var body = Endpoint.COMMAND.getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("content-type", List.of("application/json"));
        headers.put("x-signature-ed25519", List.of(key.sign(timestamp, body)));
        headers.put("X-SIGNATURE-TIMESTAMP", List.of(timestamp));
        return new HttpRequest("POST", "/", headers, body);
    }

    private HttpAnswer answer() {
        return function.answer(command("1700000000"));
    }

    @Test
    void aRequestGetsTheHandlersAnswerWhenItIsGiven() {
        var goOn = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        function.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    responder.respond(MessageResponse.of("Pong!"));
                    goOn.await();
                    ended.countDown();
                });
        var answer = answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/json");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("Pong!");
        goOn.countDown();
        Waiting.on(ended);
    }

    @Test
    void filesAreAnsweredWholeOrNotAtAll() {
        function.handle(
                CommandInteraction.class,
                (i, responder) ->
                        responder.respond(
                                MessageResponse.of(message ->
                                        message.upload(Upload.of("a.txt", new byte[] {'a'})))));
        assertThat(answer().contentType()).startsWith("multipart/form-data");
        function.handle(
                CommandInteraction.class,
                (i, responder) ->
                        responder.respond(
                                MessageResponse.of(message ->
                                        message.upload(
                                                Upload.of(
                                                        "x",
                                                        () -> {
                                                            throw new IOException("gone");
                                                        })))));
        assertThat(answer().status()).isEqualTo(500);
    }

    @Test
    void handlersAreInterruptedByClosingAndNothingIsAnsweredAfterwards() {
        var begun = new CountDownLatch(1);
        function.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    begun.countDown();
                    new CountDownLatch(1).await();
                });
        var status = new AtomicReference<Integer>();
        var asker = Waiting.on(() -> status.set(answer().status()));
        Waiting.on(begun);
        function.close();
        assertThat(asker.outcome()).isNotNull();
        assertThat(status).hasValue(500);
        assertThatThrownBy(this::answer).isInstanceOf(ComponentStateConflictException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,501", "300,501", "-300,501", "301,401", "-301,401", "100000,401"})
    void aRecordedRequestIsOfNoUseAfterTheWindow(long secondsLater, int status) {
        clock.set(NOW.plusSeconds(secondsLater));
        assertThat(answer().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"now", "-1700000000", "1700000000.5", "99999999999999999999", "0x6553f100"})
    void aTimestampThatIsNoTimeIsNotFresh(String timestamp) {
        assertThat(function.answer(command(timestamp)).status()).isEqualTo(401);
    }

    @Test
    void requestsOfAnyAgeAreTakenUnlessAskedOtherwise() {
        try (var any =
                new DefaultInteractionFunction(
                        Application.of(EndpointConfig.of("/", key.publicHex())))) {
            assertThat(any.answer(command("1")).status()).isEqualTo(501);
        }
    }

    @Test
    @Timeout(20)
    void aFileWhoseStreamDiesOfAnErrorIsAnsweredToo() {
        function.handle(
                CommandInteraction.class,
                (i, responder) ->
                        responder.respond(
                                MessageResponse.of(message ->
                                        message.upload(
                                                Upload.of(
                                                        "x",
                                                        () -> {
                                                            throw new OutOfMemoryError("no room");
                                                        })))));
        assertThat(answer().status()).isEqualTo(500);
    }
}
