package hikari.runtime.e2e;

import hikari.api.Token;
import hikari.api.bot.GatewayBot;
import hikari.api.bot.RestBot;
import hikari.api.command.CommandOption;
import hikari.api.event.Event;
import hikari.api.event.EventManager;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.rest.RestConfig;
import hikari.sandbox.Person;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import hikari.sandbox.UserInteraction;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A bot on the gateway and one over HTTP, of one application in one local Discord, which sends
/// interactions to either. Both run the same listener.
final class BothWays implements AutoCloseable {
    final Sandbox sandbox;
    final long channel;
    final Person ada;
    private final GatewayBot gatewayBot;
    private final RestBot restBot;
    private final AtomicReference<Consumer<InteractionCreateEvent>> listener =
            new AtomicReference<>(event -> {});

    /// What a user did, and what its listener came to.
    record Done<T>(UserInteraction interaction, T outcome) {}

    BothWays() {
        this(options -> {});
    }

    BothWays(Consumer<SandboxOptions.Builder> fill) {
        var options = SandboxOptions.builder().withoutRateLimits();
        fill.accept(options);
        sandbox = Sandbox.create(options.build());
        sandbox.start();
        channel = sandbox.channel("general");
        ada = sandbox.person("ada");
        var rest = RestConfig.builder().baseUrl(sandbox.restUrl()).build();
        var token = Token.bot(sandbox.token());
        gatewayBot = GatewayBot.create(bot -> bot.token(token).rest(rest));
        restBot = RestBot.create(bot -> bot.token(token).rest(rest));
        listen(gatewayBot.events());
        listen(restBot.events());
        gatewayBot.start();
        restBot.start();
        gatewayBot
                .rest()
                .commands()
                .global(gatewayBot.applicationId())
                .create(command ->
                        command.name("ask")
                                .description("Asks")
                                .options(
                                        List.of(
                                                CommandOption.string("what", "What to ask")
                                                        .autocomplete()
                                                        .build())));
    }

    private void listen(EventManager events) {
        events.listen(
                InteractionCreateEvent.class,
                EventManager.Order.NONE,
                event -> listener.get().accept(event));
    }

    /// Has interactions go this way from now on.
    BothWays over(Transport transport) {
        switch (transport) {
            case GATEWAY -> sandbox.sendInteractionsThroughGateway();
            case HTTP ->
                    sandbox.sendInteractionsTo(
                            URI.create("http://127.0.0.1:%d/".formatted(restBot.server().port())));
        }
        return this;
    }

    /// Has a user do something, and the listener answer it.
    <T> Done<T> when(Supplier<UserInteraction> action, Function<InteractionCreateEvent, T> answer) {
        var started = start(action, answer);
        try {
            return new Done<>(started.interaction(), started.outcome().get(60, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new AssertionError("the listener failed", e);
        }
    }

    /// As [#when(Supplier, Function)], but does not wait for the listener.
    <T> Done<Future<T>> start(
            Supplier<UserInteraction> action, Function<InteractionCreateEvent, T> answer) {
        var outcome = new CompletableFuture<T>();
        listener.set(event -> {
            try {
                outcome.complete(answer.apply(event));
            } catch (RuntimeException | Error e) {
                outcome.completeExceptionally(e);
            }
        });
        return new Done<>(action.get(), outcome);
    }

    /// As [#when(Supplier, Function)].
    UserInteraction whenDoing(
            Supplier<UserInteraction> action, Consumer<InteractionCreateEvent> answer) {
        return when(
                        action,
                        event -> {
                            answer.accept(event);
                            return Event.class;
                        })
                .interaction();
    }

    UserInteraction ask() {
        return ada.run(channel, "ask");
    }

    @Override
    public void close() {
        restBot.close();
        gatewayBot.close();
        sandbox.close();
    }
}
