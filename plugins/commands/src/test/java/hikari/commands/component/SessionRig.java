package hikari.commands.component;

import hikari.api.event.EventManager;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.CommandInteraction;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Sessions of a bot without Discord, whose alarms go off when told.
final class SessionRig {
    private static final Pattern CUSTOM_ID = Pattern.compile("\"custom_id\":\"([^\"]+)\"");

    final List<Runnable> alarms = new ArrayList<>();
    final TestBot bot = new TestBot();
    final Sessions sessions =
            new Sessions(
                    new byte[32],
                    (time, task) -> {
                        alarms.add(task);
                        return () -> alarms.remove(task);
                    });

    private record Invoked(InteractionCreateEvent event, Sessions sessions) implements Invocation {}

    /// Has a command answered; all else is the sessions'.
    void serve(Consumer<Invocation> command) {
        serve(sessions, command);
    }

    /// Has a command answered, in one part of the bot; all else is the sessions'.
    void serve(Sessions part, Consumer<Invocation> command) {
        bot.bot
                .events()
                .listen(
                        InteractionCreateEvent.class,
                        EventManager.Order.NONE,
                        event -> {
                            if (event.interaction() instanceof CommandInteraction) {
                                command.accept(new Invoked(event, part));
                            } else {
                                sessions.handle(event);
                            }
                        });
    }

    /// What a command is answered.
    String run(Sent... sent) {
        bot.send(sent.length == 0 ? new Sent().slash("test").json() : sent[0].json());
        return String.join("\n", bot.answers());
    }

    /// What a component is answered.
    String press(String id, String... values) {
        return run(new Sent().component(id, values));
    }

    static List<String> ids(String answer) {
        return CUSTOM_ID.matcher(answer).results().map(found -> found.group(1)).toList();
    }
}
