package hikari.commands.testing;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.event.EventListener;
import hikari.api.event.EventManager;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.InteractionResponse;
import hikari.api.json.Json;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.message.CreateMessage;
import hikari.api.message.EditMessage;
import hikari.api.message.Message;
import hikari.api.rest.CommandSet;
import hikari.api.rest.Interactions;
import hikari.api.rest.RestClient;
import hikari.commands.Commands;
import jakarta.json.bind.Jsonb;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/// A bot without Discord: interactions go in as JSON, and what is answered is kept.
public final class TestBot {
    private static final Jsonb JSONB = Json.create();

    public final List<InteractionResponse> responses = new CopyOnWriteArrayList<>();
    public final List<InteractionResponse> deferrals = new CopyOnWriteArrayList<>();
    public final List<CreateMessage> followUps = new CopyOnWriteArrayList<>();
    public final List<String> editedWith = new CopyOnWriteArrayList<>();
    public final List<EditMessage> edits = new CopyOnWriteArrayList<>();

    /// Discord's commands, of a guild or for all.
    public Function<Optional<Snowflake>, CommandSet> discord =
            guild -> {
                throw new AssertionError("no commands here");
            };

    private final List<EventListener<? super InteractionCreateEvent>> listeners =
            new CopyOnWriteArrayList<>();
    public final Bot bot =
            proxy(
                    Bot.class,
                    (_, method, _) ->
                            switch (method.getName()) {
                                case "events" -> events();
                                case "rest" -> rest();
                                case "applicationId" -> Snowflake.of(1);
                                case "state" -> LifecycleState.ALIVE;
                                case "hashCode" -> 1;
                                case "equals" -> false;
                                default -> throw new AssertionError(method);
                            });
    private Commands commands;

    /// The commands, served from the first call on.
    public Commands commands() {
        if (commands == null) {
            commands = Commands.create(bot);
        }
        return commands;
    }

    @SuppressWarnings("unchecked")
    private EventManager events() {
        return proxy(
                EventManager.class,
                (_, method, arguments) -> {
                    if (!method.getName().equals("listen")) {
                        throw new AssertionError(method);
                    }
                    var listener =
                            (EventListener<? super InteractionCreateEvent>)
                                    arguments[arguments.length - 1];
                    listeners.add(listener);
                    return (Subscription) () -> listeners.remove(listener);
                });
    }

    private RestClient rest() {
        var interactions =
                proxy(
                        Interactions.class,
                        (_, method, arguments) -> {
                            switch (method.getName()) {
                                case "createFollowup" ->
                                        followUps.add((CreateMessage) arguments[2]);
                                case "editOriginal" -> {
                                    editedWith.add((String) arguments[1]);
                                    edits.add((EditMessage) arguments[2]);
                                }
                                default -> throw new AssertionError(method);
                            }
                            return message();
                        });
        return proxy(
                RestClient.class,
                (_, method, _) ->
                        switch (method.getName()) {
                            case "interactions" -> interactions;
                            case "commands" -> commandSets();
                            default -> throw new AssertionError(method);
                        });
    }

    private hikari.api.rest.Commands commandSets() {
        return proxy(
                hikari.api.rest.Commands.class,
                (_, method, arguments) ->
                        discord.apply(
                                method.getName().equals("guild")
                                        ? Optional.of((Snowflake) arguments[1])
                                        : Optional.empty()));
    }

    private static Message message() {
        return Json.decode(
                JSONB,
                """
                {"id":"900","channel_id":"3","content":"","author":{"id":"1","username":"bot"},
                "timestamp":"2026-01-01T00:00:00Z","type":0}
                """,
                Message.class);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /// Brings an interaction to whoever listens, and waits for them.
    public void send(String json) {
        var interaction = Json.decode(JSONB, json, Interaction.class);
        var responder =
                new TestResponder(
                        interaction.id(),
                        bot.rest().interactions(),
                        responses,
                        deferrals,
                        new AtomicBoolean());
        var event = new InteractionCreateEvent(bot, interaction, responder);
        for (var listener : listeners) {
            try {
                listener.on(event);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    /// Somebody runs a slash command in a guild.
    ///
    /// @param path its name, with those of its groups before it
    /// @param options what is given, as JSON, with commas between
    public void slash(String path, String... options) {
        send(new Sent().slash(path, options).json());
    }

    /// All that was answered so far, as JSON; then it is forgotten.
    public List<String> answers() {
        var all = new ArrayList<String>();
        responses.forEach(response -> all.add(Json.encode(JSONB, response)));
        followUps.forEach(message -> all.add("follow-up " + Json.encode(JSONB, message)));
        edits.forEach(message -> all.add("edit " + Json.encode(JSONB, message)));
        responses.clear();
        followUps.clear();
        edits.clear();
        return all;
    }
}
