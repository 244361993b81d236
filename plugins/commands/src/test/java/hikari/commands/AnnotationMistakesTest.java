package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.command.CommandChoice;
import hikari.api.guild.Permission;
import hikari.commands.annotation.Annotated;
import hikari.commands.annotation.Group;
import hikari.commands.annotation.GuildOnly;
import hikari.commands.annotation.Opt;
import hikari.commands.annotation.Requires;
import hikari.commands.annotation.Slash;
import hikari.commands.annotation.UserMenu;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.lang.invoke.MethodHandles;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What annotations say in vain is refused when the command is made, and what they say is done.
class AnnotationMistakesTest {
    private final TestBot bot = new TestBot();

    private static final class Half implements AutocompleteHandler {
        @Override
        public List<CommandChoice> complete(AutocompleteContext context) {
            return List.of(CommandChoice.of("a half", 0.5));
        }
    }

    @Slash(name = "bool", description = "Bounds a boolean")
    private record Bounded(@Opt(value = "B", min = 1) boolean flag) implements SlashHandler {
        @Override
        public void run(SlashContext context) {}
    }

    @Slash(name = "propose", description = "Proposes a boolean")
    private record Proposed(@Opt(value = "B", autocomplete = Half.class) boolean flag)
            implements SlashHandler {
        @Override
        public void run(SlashContext context) {}
    }

    @Slash(name = "weigh", description = "Weighs")
    private record Weigh(@Opt(value = "W", min = 0, autocomplete = Half.class) double weight)
            implements SlashHandler {
        @Override
        public void run(SlashContext context) {
            context.respond("It weighs " + weight);
        }
    }

    private static void assertRefused(Runnable making, String reason) {
        assertThatThrownBy(making::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void whatDoesNotGoWithTheTypeIsRefused() {
        var lookup = MethodHandles.lookup();
        assertRefused(() -> Annotated.record(lookup, Bounded.class), "'flag' is a boolean");
        assertRefused(() -> Annotated.record(lookup, Proposed.class), "'flag' is a boolean");
    }

    @Test
    void numbersWithFractionsHaveProposals() {
        bot.commands().add(Annotated.record(MethodHandles.lookup(), Weigh.class));
        bot.send(new Sent().typing("weigh", Sent.focused("weight", 10, "0")).json());
        assertThat(bot.answers()).singleElement().asString().contains("a half");
    }

    static final class Nothing {}

    static final class WrongMenu {
        @UserMenu("Wave")
        void wave(MessageContext context) {}
    }

    static final class NoParameter {
        @UserMenu("Wave")
        void wave() {}
    }

    @Group(name = "group", description = "Has only a menu")
    static final class EmptyGroup {
        @UserMenu("Wave")
        void wave(UserContext context) {}
    }

    @Test
    void anObjectWithoutCommandsAndAMenuOfAnotherShapeAreRefused() {
        var lookup = MethodHandles.lookup();
        assertRefused(() -> Annotated.object(lookup, new Nothing()), "no method of its own with");
        assertRefused(() -> Annotated.object(lookup, new EmptyGroup()), "with @Slash");
        assertRefused(() -> Annotated.object(lookup, new WrongMenu()), "must take a UserContext");
        assertRefused(() -> Annotated.object(lookup, new NoParameter()), "must take a UserContext");
    }

    static final class Static {
        @Slash(name = "hello", description = "Says hello")
        static void hello(CommandContextTaker context) {}

        private interface CommandContextTaker {}
    }

    static final class StaticToo {
        @Slash(name = "hello", description = "Says hello")
        static void hello(SlashContext context) {
            context.respond("Hello");
        }
    }

    @Test
    void staticMethodsAreCommandsToo() {
        var lookup = MethodHandles.lookup();
        assertRefused(() -> Annotated.object(lookup, new Static()), "neither an @Opt");
        bot.commands().addAll(Annotated.object(lookup, new StaticToo()));
        bot.slash("hello");
        assertThat(bot.answers()).singleElement().asString().contains("Hello");
    }

    @Slash(name = "ban", description = "Bans")
    @GuildOnly
    @Requires(Permission.BAN_MEMBERS)
    private record Ban() implements SlashHandler {
        @Override
        public void run(SlashContext context) {
            context.respond("Banned");
        }
    }

    @Test
    void aRecordInAGroupChecksWhatItRequires() {
        bot.commands()
                .add(
                        SlashGroup.named("mod", "Moderates")
                                .add(Annotated.subcommand(MethodHandles.lookup(), Ban.class))
                                .build());
        bot.slash("mod ban");
        assertThat(bot.answers()).singleElement().asString().contains("Ban Members");
        bot.send(new Sent().slash("mod ban").permissions(4).json());
        assertThat(bot.answers()).singleElement().asString().contains("Banned");
    }
}
