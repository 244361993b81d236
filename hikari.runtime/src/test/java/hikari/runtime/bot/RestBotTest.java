package hikari.runtime.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.bot.RestBotOptions;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.HikariException;
import hikari.api.error.InteractionServerException;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.WebhookEventReceiveEvent;
import hikari.api.interaction.CommandInteraction;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.interaction.MessageResponse;
import hikari.api.json.Json;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.server.InteractionServerConfig;
import hikari.api.webhook.WebhookPayload;
import hikari.api.webhook.WebhookPayloadType;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RestBotTest {
    private static final Interaction PING =
            Json.decode(
                    Json.create(),
                    """
                    {"id": "1", "application_id": "7", "type": 2, "token": "t", "version": 1,
                     "data": {"id": "5", "name": "ping", "type": 1}, "channel_id": "9",
                     "user": {"id": "3", "username": "u", "discriminator": "0"}}\
                    """,
                    Interaction.class);

    private final FakeParts parts = new FakeParts();
    private final DefaultRestBot bot =
            new DefaultRestBot(
                    RestBotOptions.builder().token(FakeParts.TOKEN).build(), parts, List.of());

    @AfterEach
    void nothingIsLeftBehind() {
        if (bot.state() != LifecycleState.INACTIVE) {
            bot.close();
        }
        assertThat(parts.open).hasValue(0);
    }

    @Test
    void partsStartAndCloseInTheOrderOfTheContract() {
        bot.onStartup(started -> parts.chronicle.add("startup callback"));
        bot.onShutdown(closed -> parts.chronicle.add("shutdown callback"));
        bot.start();
        bot.close();
        assertThat(parts.chronicle.entries())
                .containsExactly(
                        "rest opened",
                        "startup callback",
                        "server opened",
                        "server closed",
                        "shutdown callback",
                        "rest closed");
    }

    @Test
    void aMissingPublicKeyIsFetched() {
        bot.start();
        assertThat(parts.server().config.endpoint().publicKeys()).containsExactly("ab".repeat(32));
    }

    @Test
    void webhookEventsReachListeners() throws Exception {
        var payload =
                new WebhookPayload(
                        1, Snowflake.of(7), WebhookPayloadType.Known.EVENT, Optional.empty());
        var heard = new CompletableFuture<WebhookPayload>();
        bot.events()
                .listen(WebhookEventReceiveEvent.class, event -> heard.complete(event.payload()));
        bot.start();
        parts.server().events.get().handle(payload);
        assertThat(heard.join()).isEqualTo(payload);
    }

    @Test
    void aConfiguredPublicKeyIsNotFetched() {
        parts.application.set(() -> {
            throw new AssertionError("fetched");
        });
        var key = "cd".repeat(32);
        var options =
                RestBotOptions.builder()
                        .token(FakeParts.TOKEN)
                        .server(InteractionServerConfig.builder().publicKey(key).build())
                        .build();
        var configured = new DefaultRestBot(options, parts, List.of());
        configured.start();
        assertThat(parts.server().config.endpoint().publicKeys()).containsExactly(key);
        configured.close();
    }

    @Test
    void defect1APublicKeyThatCannotBeFetchedLeavesNothingBehind() {
        parts.application.set(() -> {
            throw new HikariException("no key");
        });
        assertThatThrownBy(bot::start).hasMessage("no key");
        assertThat(bot.state()).isEqualTo(LifecycleState.INACTIVE);
        assertThat(parts.open).hasValue(0);
    }

    @Test
    void defect1ACallbackThatThrowsLeavesNothingBehind() {
        var callback =
                bot.onStartup(started -> {
                    throw new HikariException("of the callback");
                });
        assertThatThrownBy(bot::start).hasMessage("of the callback");
        assertThat(parts.open).hasValue(0);
        callback.close();
        bot.start();
        assertThat(bot.isAlive()).isTrue();
    }

    @Test
    void defect1APortInUseLeavesNothingBehind() {
        parts.whenServerMade.set(
                made -> made.startFailure.set(new InteractionServerException("port in use")));
        assertThatThrownBy(bot::start).hasMessage("port in use");
        assertThat(parts.open).hasValue(0);
        parts.whenServerMade.set(made -> {});
        bot.start();
        assertThat(bot.server().port()).isEqualTo(8080);
    }

    @Test
    void defect3CloseAndJoinFromAShutdownCallbackDoNotDeadlock() {
        var called = new CountDownLatch(1);
        bot.onShutdown(closing -> {
            closing.close();
            closing.join();
            called.countDown();
        });
        bot.start();
        bot.close();
        Waiting.on(called);
    }

    @Test
    void defect4NoConcurrentCloseReturnsBeforeAllIsReleased() {
        var hold = new CountDownLatch(1);
        bot.onShutdown(closing -> Waiting.on(hold));
        bot.start();
        var first = Waiting.on(bot::close);
        var second = Waiting.on(bot::close);
        assertThat(first.isDone()).isFalse();
        assertThat(second.isDone()).isFalse();
        hold.countDown();
        assertThat(second.outcome()).isEqualTo(Outcome.DONE);
        assertThat(parts.open).hasValue(0);
        assertThat(first.outcome()).isEqualTo(Outcome.DONE);
    }

    @Test
    void defect5OfConcurrentStartsOneSucceedsWithOneServer() {
        var hold = new CountDownLatch(1);
        bot.onStartup(starting -> Waiting.on(hold));
        var starts = Stream.generate(() -> Waiting.on(bot::start)).limit(4).toList();
        hold.countDown();
        assertThat(starts.stream().map(Waiting::outcome).filter(Outcome.DONE::equals)).hasSize(1);
        assertThat(parts.servers).hasSize(1);
        bot.close();
        assertThat(parts.open).hasValue(0);
    }

    @Test
    void messagesOfConflictsAreTheOriginals() {
        bot.start();
        assertThatThrownBy(bot::start)
                .isInstanceOf(ComponentStateConflictException.class)
                .hasMessage("Cannot start a bot that's already active");
    }

    @Test
    void interactionsReachListenersAsWithTheGateway() throws Exception {
        var responses = new CopyOnWriteArrayList<InteractionResponse>();
        bot.events().listen(InteractionCreateEvent.class, event -> event.respond("Pong!"));
        bot.start();
        parts.server().receive(PING, responses::add);
        assertThat(responses).containsExactly(MessageResponse.of("Pong!"));
    }

    @Test
    void handlersOutliveTheServersLivesAndCanBeTakenAway() {
        var handler = bot.server().handle(CommandInteraction.class, (interaction, responder) -> {});
        bot.start();
        assertThat(parts.server().handlers).containsKey(CommandInteraction.class);
        bot.close();
        bot.start();
        assertThat(parts.server().handlers).containsKey(CommandInteraction.class);
        handler.close();
        assertThat(parts.server().handlers).doesNotContainKey(CommandInteraction.class);
    }

    @Test
    void aWaiterCanRespondAsAListenerCan() {
        bot.start();
        var responses = new CopyOnWriteArrayList<InteractionResponse>();
        try (var waiter = bot.events().expect(InteractionCreateEvent.class, event -> true)) {
            var receiving = Waiting.on(() -> receive(responses));
            assertThat(receiving.isDone()).isFalse(); // else Discord has been told 500
            waiter.await(Duration.ofSeconds(5)).respond("Pong!");
            assertThat(receiving.outcome()).isEqualTo(Outcome.DONE);
        }
        assertThat(responses).containsExactly(MessageResponse.of("Pong!"));
    }

    @Test
    void aListenerThatWorksOnAfterItsResponseHoldsUpNoOtherInteraction() {
        var goOn = new CountDownLatch(1);
        bot.events()
                .listen(
                        InteractionCreateEvent.class,
                        event -> {
                            event.respond("Pong!");
                            goOn.await();
                        });
        bot.start();
        var responses = new CopyOnWriteArrayList<InteractionResponse>();
        Waiting.on(() -> receive(responses));
        Waiting.until(() -> responses.size() == 1);
        var second = Waiting.on(() -> receive(responses));
        assertThat(second.outcome()).isEqualTo(Outcome.DONE); // Discord waits no longer
        assertThat(responses).hasSize(2);
        goOn.countDown();
    }

    @Test
    void whoTakesItsHandlerAwayGivesTheListenersBackTheirInteractions() {
        bot.events().listen(InteractionCreateEvent.class, event -> event.respond("Pong!"));
        bot.start();
        bot.server().handle(Interaction.class, (interaction, responder) -> {}).close();
        var responses = new CopyOnWriteArrayList<InteractionResponse>();
        receive(responses);
        assertThat(responses).hasSize(1);
    }

    private void receive(List<InteractionResponse> responses) {
        try {
            parts.server().receive(PING, responses::add);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
