package hikari.runtime.docs;

import hikari.api.Snowflake;
import hikari.api.bot.Bot;
import hikari.api.command.CommandChoice;
import hikari.api.guild.Member;
import hikari.api.guild.Permission;
import hikari.api.message.component.ActionRow;
import hikari.api.message.component.ButtonStyle;
import hikari.api.plugin.HikariPlugin;
import hikari.api.plugin.PluginContext;
import hikari.api.plugin.PluginInfo;
import hikari.commands.Checks;
import hikari.commands.Commands;
import hikari.commands.CommandsOptions;
import hikari.commands.Concurrency;
import hikari.commands.CooldownException;
import hikari.commands.Defer;
import hikari.commands.Localizations;
import hikari.commands.Option;
import hikari.commands.Per;
import hikari.commands.SlashCommand;
import hikari.commands.SlashContext;
import hikari.commands.SlashGroup;
import hikari.commands.SlashHandler;
import hikari.commands.UserCommand;
import hikari.commands.annotation.Annotated;
import hikari.commands.annotation.Opt;
import hikari.commands.annotation.Requires;
import hikari.commands.annotation.Service;
import hikari.commands.annotation.Slash;
import hikari.commands.component.Field;
import hikari.commands.component.ModalForm;
import hikari.commands.component.StateCodec;
import hikari.commands.component.View;
import hikari.commands.component.Views;
import hikari.commands.spi.Services;
import hikari.commands.sync.Ownership;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.logging.log4j.LogManager;

/// The code of the guide on commands, so that it compiles.
final class CommandExamples {
    static final Option<Long> SIDES = Option.integer("sides", "How many").range(2, 100).orElse(6L);

    interface Journal {
        void write(String line);
    }

    private CommandExamples() {}

    private static void log(Object text) {
        LogManager.getLogger(CommandExamples.class).info(text);
    }

    static void first(Bot bot) {
        var commands = Commands.create(bot);
        commands.add(
                SlashCommand.named("roll", "Rolls a die")
                        .option(SIDES)
                        .run(context -> {
                            long sides = context.get(SIDES);
                            context.respond(
                                    "" + ThreadLocalRandom.current().nextLong(1, sides + 1));
                        }));
        commands.sync();
    }

    /// Where a class needs no `static`, as in a file of its own.
    interface Plugins {
        public final class Dice implements HikariPlugin {
            @Override
            public PluginInfo info() {
                return PluginInfo.of("dice", "1.0.0").dependsOn("commands", "1.0.0");
            }

            @Override
            public void open(PluginContext context) {
                Commands.of(context)
                        .add(
                                SlashCommand.named("flip", "Flips a coin")
                                        .run(flip -> flip.respond("Heads")));
            }
        }
    }

    enum Colour {
        RED,
        DARK_BLUE
    }

    static void options() {
        var name = Option.text("name", "Whose").lengths(1, 32);
        var colour = Option.choice("colour", "Which", Colour.class).orElse(Colour.RED);
        var who = Option.member("who", "Who").optional();
        var time = Option.duration("time", "How long: 90s, 1h 30m, 2d");
        var id = Option.text("id", "Which").as(Snowflake::of);
        var city =
                Option.text("city", "Where")
                        .autocomplete(context ->
                                List.of(CommandChoice.of("Here: " + context.typed(), "x")));
        log(List.of(name, colour, who, time, id, city));
    }

    static void groups(Commands commands, Option<String> name) {
        commands.add(
                SlashGroup.named("tag", "Texts to be shown again")
                        .permissions(Permission.MANAGE_MESSAGES)
                        .add(
                                SlashCommand.named("show", "Shows one")
                                        .option(name)
                                        .run(context -> context.respond(context.get(name))))
                        .build());
        commands.add(
                UserCommand.named("Avatar")
                        .run(context ->
                                context.respond(context.target().displayAvatarUrl().toString())));
    }

    @Slash(name = "warn", description = "Warns a member")
    @Requires(Permission.MODERATE_MEMBERS)
    record Warn(
            @Opt("Who") Member who,
            @Opt(value = "What for", max = 200) Optional<String> reason,
            @Service Journal journal)
            implements SlashHandler {
        @Override
        public void run(SlashContext context) {
            journal.write("%s: %s".formatted(who.displayName(), reason.orElse("no reason")));
            context.respondEphemeral("Done.");
        }
    }

    static void annotated(Commands commands) {
        commands.add(Annotated.record(MethodHandles.lookup(), Warn.class));
    }

    static void surroundings(Commands commands) {
        commands.add(
                SlashCommand.named("report", "Makes a long report")
                        .guildOnly()
                        .check(Checks.cooldown(2, Duration.ofMinutes(1), Per.USER))
                        .middleware(Concurrency.limit(1, Per.GUILD))
                        .defer(Defer.LATE_EPHEMERAL)
                        .onError(
                                CooldownException.class,
                                (context, e) -> context.respondEphemeral("Wait " + e.retryAfter()))
                        .run(context -> context.respond("A long report")));
    }

    static void defaults(Commands commands, Journal journal) {
        var ours =
                commands.defaults(its ->
                        its.services(Services.builder().put(Journal.class, journal).build())
                                .localized(
                                        Localizations.of(locale ->
                                                ResourceBundle.getBundle("texts.Dice", locale)))
                                .middleware((context, next) -> {
                                    log(context.path() + " begins");
                                    next.run();
                                }));
        ours.add(
                SlashCommand.named("hello", "Says hello")
                        .run(context -> context.respond(context.text("hello.answer"))));
    }

    static void sync(Bot bot, byte[] key) {
        var options = CommandsOptions.defaults().ownership(Ownership.nothing()).key(key);
        var commands = Commands.create(bot, options);
        commands.plan().forEach((guild, plan) -> log(guild + ":\n" + plan));
        commands.sync();
    }

    static void view(SlashContext context) {
        context.show(
                View.of(
                        0,
                        (count, layout) ->
                                layout.content("Count: " + count)
                                        .button(
                                                ButtonStyle.Known.PRIMARY,
                                                "+1",
                                                press -> press.become(count + 1))
                                        .button(
                                                ButtonStyle.Known.DANGER,
                                                "Stop",
                                                press -> press.end("It was " + count))));
    }

    static void box(SlashContext context) {
        context.show(
                View.of(
                        1,
                        (level, layout) ->
                                layout.text("# Settings")
                                        .section(
                                                "Level " + level,
                                                ButtonStyle.Known.PRIMARY,
                                                "Up",
                                                press -> press.become(level + 1))
                                        .box(box ->
                                                box.accentColor(0xED4245)
                                                        .text("There is no way back.")
                                                        .button(
                                                                ButtonStyle.Known.DANGER,
                                                                "Reset",
                                                                press -> press.become(0)))));
    }

    static void ready(SlashContext context, List<String> texts) {
        context.show(Views.pages(texts));
    }

    record Vote(Snowflake poll, int answer) {}

    static void route(Commands commands, SlashContext context, Snowflake poll) {
        var votes =
                commands.route(
                        "vote",
                        StateCodec.record(MethodHandles.lookup(), Vote.class),
                        (press, vote) -> press.respondEphemeral("You chose " + vote.answer()));
        context.respond(message ->
                message.content("Tea?")
                        .component(
                                ActionRow.of(
                                        votes.button(
                                                ButtonStyle.Known.PRIMARY,
                                                "Yes",
                                                new Vote(poll, 1)))));
    }

    record Feedback(
            @Field("How was it?") Colour colour,
            @Field(value = "More", paragraph = true) Optional<String> text) {}

    static void modal(SlashContext context) {
        var form = ModalForm.of(MethodHandles.lookup(), Feedback.class, "Feedback");
        context.open(form, (modal, feedback) -> modal.respond("Thanks for " + feedback.colour()));
    }

    static void modalRoute(
            Commands commands, SlashContext context, ModalForm<Feedback> form, Snowflake poll) {
        var reviews =
                commands.route(
                        "review",
                        StateCodec.id(),
                        form,
                        (modal, id, feedback) -> modal.respond("Thanks, about " + id));
        context.open(reviews, poll);
    }
}
