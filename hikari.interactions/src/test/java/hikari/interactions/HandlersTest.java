package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.AlreadyRespondedException;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.ComponentInteraction;
import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.interaction.PingInteraction;
import hikari.api.message.Upload;
import hikari.api.server.InteractionResponder;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HandlersTest {
    private static final InteractionResponse PONG = MessageResponse.of("Pong!");

    private final Endpoint endpoint = Endpoint.started();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void theHandlerOfTheVeryTypeComesBeforeThatOfASupertype() {
        endpoint.server.handle(
                Interaction.class, (i, responder) -> responder.respond(MessageResponse.of("any")));
        var very =
                endpoint.server.handle(
                        CommandInteraction.class,
                        (i, responder) -> responder.respond(MessageResponse.of("command")));
        assertThat(endpoint.post(Endpoint.COMMAND).text()).contains("command");
        assertThat(endpoint.post(Endpoint.COMPONENT).text()).contains("any");
        very.close();
        assertThat(endpoint.post(Endpoint.COMMAND).text()).contains("any");
    }

    @Test
    void aHandlerIsReplacedAndItsOldSubscriptionHarmsNobody() {
        var old =
                endpoint.server.handle(
                        CommandInteraction.class,
                        (i, responder) -> responder.respond(MessageResponse.of("old")));
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> responder.respond(MessageResponse.of("new")));
        old.close();
        assertThat(endpoint.post(Endpoint.COMMAND).text()).contains("new");
    }

    @Test
    void handlersOutliveTheServersLives() {
        endpoint.server.handle(CommandInteraction.class, (i, responder) -> responder.respond(PONG));
        endpoint.server.close();
        endpoint.server.start();
        assertThat(endpoint.post(Endpoint.COMMAND).status()).isEqualTo(200);
    }

    @Test
    void nobodyHandlesPingButTheServer() {
        assertThatThrownBy(
                        () -> endpoint.server.handle(PingInteraction.class, (i, responder) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theResponseIsSentWhenItIsGivenAndTheHandlerGoesOn() {
        var goOn = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    responder.respond(PONG);
                    goOn.await();
                    ended.countDown();
                });
        try (var client = endpoint.connect()) {
            assertThat(endpoint.post(client, Endpoint.COMMAND).status()).isEqualTo(200);
            assertThat(ended.getCount()).isOne();
            assertThat(endpoint.post(client, "{\"type\":1}").status()).isEqualTo(200);
        }
        goOn.countDown();
        Waiting.on(ended);
    }

    @Test
    void deferringIsAResponse() {
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> responder.respond(DeferredMessage.toAll()));
        assertThat(endpoint.post(Endpoint.COMMAND).text()).contains("\"type\":5");
    }

    @Test
    void aSecondResponseIsAConflictAndTheFirstStands() {
        var second = new CompletableFuture<Throwable>();
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    responder.respond(PONG);
                    try {
                        responder.respond(MessageResponse.of("again"));
                    } catch (AlreadyRespondedException e) {
                        second.complete(e);
                    }
                });
        assertThat(endpoint.post(Endpoint.COMMAND).text()).contains("Pong!");
        assertThat(second.join()).hasMessageContaining("11");
    }

    @Test
    void aResponseAfterTheHandlerEndedWithoutOneComesTooLate() {
        var late = new AtomicReference<InteractionResponder>();
        endpoint.server.handle(CommandInteraction.class, (i, responder) -> late.set(responder));
        assertThat(endpoint.post(Endpoint.COMMAND).status()).isEqualTo(500);
        assertThatThrownBy(() -> late.get().respond(PONG))
                .isInstanceOf(AlreadyRespondedException.class);
    }

    @Test
    void aFailureAfterTheResponseHarmsNobody() {
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    responder.respond(PONG);
                    throw new IOException("on purpose");
                });
        try (var client = endpoint.connect()) {
            assertThat(endpoint.post(client, Endpoint.COMMAND).status()).isEqualTo(200);
            assertThat(endpoint.post(client, Endpoint.COMMAND).status()).isEqualTo(200);
        }
    }

    @Test
    void aResponseWithFilesIsMultipart() {
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) ->
                        responder.respond(
                                MessageResponse.of(message ->
                                        message.content("two files")
                                                .upload(
                                                        Upload.of(
                                                                "a \"b\".txt",
                                                                "first"
                                                                        .getBytes(
                                                                                StandardCharsets
                                                                                        .UTF_8)))
                                                .upload(
                                                        Upload.of(
                                                                "c.png", new byte[] {1, 2, 3})))));
        var response = endpoint.post(Endpoint.COMMAND);
        assertThat(response.status()).isEqualTo(200);
        var type = response.headers().get("content-type");
        assertThat(type).startsWith("multipart/form-data; boundary=");
        var boundary = type.substring(type.indexOf('=') + 1);
        var parts = response.text().split("--" + boundary);
        assertThat(parts).hasSize(5);
        assertThat(parts[1])
                .contains("name=\"payload_json\"")
                .contains("Content-Type: application/json")
                .contains("\"content\":\"two files\"");
        assertThat(parts[2])
                .contains("name=\"files[0]\"; filename=\"a %22b%22.txt\"")
                .contains("Content-Type: text/plain")
                .endsWith("\r\n\r\nfirst\r\n");
        assertThat(parts[3])
                .contains("name=\"files[1]\"; filename=\"c.png\"")
                .contains("Content-Type: image/png");
        assertThat(parts[4]).isEqualTo("--\r\n");
    }

    @Test
    void aFileThatCannotBeReadFailsTheResponseAndIsNotTakenForWhole() {
        var failure = new CompletableFuture<Throwable>();
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    try {
                        responder.respond(
                                MessageResponse.of(message ->
                                        message.upload(
                                                Upload.of(
                                                        "x",
                                                        () -> {
                                                            throw new IOException("gone");
                                                        }))));
                    } catch (RuntimeException e) {
                        failure.complete(e);
                    }
                });
        try (var client = endpoint.connect()) {
            assertThat(Outcome.of(() -> endpoint.post(client, Endpoint.COMMAND)))
                    .isEqualTo(Outcome.FAILED);
        }
        assertThat(failure.join()).hasRootCauseMessage("gone");
    }

    @Test
    void handlersThatOutstayTheShutdownTimeoutAreInterrupted() {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        try (var impatient = new Endpoint(c -> c.shutdownTimeout(Duration.ofMillis(1)))) {
            impatient.server.handle(
                    ComponentInteraction.class,
                    (i, responder) -> {
                        begun.countDown();
                        try {
                            new CountDownLatch(1).await();
                        } finally {
                            interrupted.countDown();
                        }
                    });
            impatient.server.start();
            var poster = Waiting.on(() -> impatient.post(Endpoint.COMPONENT));
            Waiting.on(begun);
            impatient.server.close();
            assertThat(interrupted.getCount()).isZero();
            assertThat(poster.outcome()).isNotNull();
        }
    }

    @Test
    void requestsThatRunGetTheirResponseWhileTheServerCloses() {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    begun.countDown();
                    goOn.await();
                    responder.respond(PONG);
                });
        var status = new AtomicInteger();
        var poster = Waiting.on(() -> status.set(endpoint.post(Endpoint.COMMAND).status()));
        Waiting.on(begun);
        var address = endpoint.address();
        var closer = Waiting.on(endpoint.server::close);
        Waiting.until(
                () -> Outcome.of(() -> TestClient.connect(address).close()) == Outcome.FAILED);
        assertThat(closer.isDone()).isFalse();
        goOn.countDown();
        assertThat(poster.outcome()).isEqualTo(Outcome.DONE);
        assertThat(status).hasValue(200);
        assertThat(closer.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void workAfterTheResponseIsAwaitedByClose() {
        var responded = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        endpoint.server.handle(
                CommandInteraction.class,
                (i, responder) -> {
                    responder.respond(PONG);
                    responded.countDown();
                    goOn.await();
                    ended.countDown();
                });
        endpoint.post(Endpoint.COMMAND);
        Waiting.on(responded);
        var closer = Waiting.on(endpoint.server::close);
        assertThat(closer.isDone()).isFalse();
        goOn.countDown();
        assertThat(closer.outcome()).isEqualTo(Outcome.DONE);
        assertThat(ended.getCount()).isZero();
    }
}
