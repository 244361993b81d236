package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.command.CommandChoice;
import hikari.api.guild.Permission;
import hikari.api.user.User;
import hikari.commands.annotation.Annotated;
import hikari.commands.annotation.Cooldown;
import hikari.commands.annotation.Group;
import hikari.commands.annotation.GuildOnly;
import hikari.commands.annotation.Opt;
import hikari.commands.annotation.Requires;
import hikari.commands.annotation.Service;
import hikari.commands.annotation.Slash;
import hikari.commands.annotation.UserMenu;
import hikari.commands.spi.Services;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotatedTest {
    /// What commands write into.
    private record Journal(List<String> lines) {}

    private enum Speed {
        SLOW,
        FAST
    }

    private static final class Shout implements Converter<String, Locale> {
        @Override
        public Locale convert(String value) {
            return Locale.forLanguageTag(value);
        }
    }

    private static final class Proposals implements AutocompleteHandler {
        @Override
        public List<CommandChoice> complete(AutocompleteContext context) {
            return List.of(CommandChoice.of("proposed " + context.typed(), "x"));
        }
    }

    @Slash(name = "mute", description = "Mutes")
    @GuildOnly
    @Requires(Permission.MODERATE_MEMBERS)
    @Cooldown(seconds = 1000)
    private record Mute(
            @Opt("Who") User who,
            @Opt("How long") Duration howLong,
            @Opt(value = "How often", min = 1, max = 3) Optional<Integer> count,
            @Opt("How fast") Speed speed,
            @Opt(value = "Language", converter = Shout.class, autocomplete = Proposals.class)
                    Optional<Locale> language,
            @Service Journal journal)
            implements SlashHandler {
        @Override
        public void run(SlashContext context) {
            journal.lines()
                    .add(
                            "%s %s %s %s %s"
                                    .formatted(who.username(), howLong, count, speed, language));
        }
    }

    @Group(name = "todo", description = "Tasks")
    static final class Todo {
        private final List<String> lines;

        Todo(List<String> lines) {
            this.lines = lines;
        }

        @Slash(name = "add", description = "Adds")
        void add(SlashContext context, @Opt(value = "What", max = 10) String text) {
            lines.add(context.path() + " " + text);
        }

        @Slash(name = "drop", description = "Drops")
        @Requires(Permission.MANAGE_MESSAGES)
        void drop() {}

        @UserMenu("Tasks of")
        void of(UserContext context) {
            lines.add("of " + context.target().username());
        }
    }

    static final class Pings {
        @Slash(name = "ping", description = "Answers")
        void ping(SlashContext context) {
            context.respond("Pong!");
        }
    }

    private static final String BOB = "{\"users\":{\"8\":{\"id\":\"8\",\"username\":\"bob\"}}}";

    private final TestBot bot = new TestBot();
    private final Journal journal = new Journal(new ArrayList<>());

    @Test
    void aRecordsComponentsAreItsOptionsAndServices() {
        bot.commands()
                .defaults(
                        its -> its.services(Services.builder().put(Journal.class, journal).build()))
                .add(Annotated.record(MethodHandles.lookup(), Mute.class));
        var mute =
                new Sent()
                        .slash(
                                "mute",
                                Sent.option("who", 6, "8"),
                                Sent.option("how-long", 3, "1h 30m"),
                                Sent.option("count", 4, 2),
                                Sent.option("speed", 3, "FAST"),
                                Sent.option("language", 3, "de"))
                        .resolved(BOB);
        bot.send(mute.json());
        assertThat(bot.answers()).singleElement().asString().contains("Timeout Members");
        bot.send(mute.permissions(1L << 40).json());
        bot.send(mute.json());
        assertThat(bot.answers()).singleElement().asString().contains("Not so fast");
        assertThat(journal.lines()).containsExactly("bob PT1H30M Optional[2] FAST Optional[de]");
        bot.send(new Sent().typing("mute", Sent.focused("language", 3, "d")).json());
        assertThat(bot.answers()).singleElement().asString().contains("proposed d");
    }

    @Test
    void anObjectsMethodsAreCommandsOrSubcommandsOfItsGroup() {
        bot.commands().addAll(Annotated.object(MethodHandles.lookup(), new Pings()));
        bot.commands().addAll(Annotated.object(MethodHandles.lookup(), new Todo(journal.lines())));
        bot.slash("ping");
        assertThat(bot.answers()).singleElement().asString().contains("Pong!");
        bot.slash("todo add", Sent.option("text", 3, "Wash"));
        bot.send(new Sent().menu(2, "Tasks of", ",\"target_id\":\"8\"").resolved(BOB).json());
        assertThat(journal.lines()).containsExactly("todo add Wash", "of bob");
        bot.slash("todo drop");
        assertThat(bot.answers()).singleElement().asString().contains("Manage Messages");
    }

    private record Nameless(@Opt("What") String text) implements SlashHandler {
        @Override
        public void run(SlashContext context) {}
    }

    @Slash(name = "odd", description = "Odd")
    private record Odd(@Opt("What") Thread thread) implements SlashHandler {
        @Override
        public void run(SlashContext context) {}
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThatThrownBy(() -> Annotated.record(MethodHandles.lookup(), Nameless.class))
                .hasMessageContaining("no @Slash");
        assertThatThrownBy(() -> Annotated.record(MethodHandles.lookup(), Odd.class))
                .hasMessageContaining("give a converter");
        assertThatThrownBy(() -> Annotated.record(MethodHandles.publicLookup(), Mute.class))
                .hasMessageContaining("MethodHandles.lookup()");
    }
}
