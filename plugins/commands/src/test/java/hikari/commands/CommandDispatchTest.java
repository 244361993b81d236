package hikari.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.command.CommandChoice;
import hikari.api.guild.Member;
import hikari.api.interaction.DeferredMessage;
import hikari.api.user.User;
import hikari.commands.spi.Services;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandDispatchTest {
    private static final Option<Long> SIDES =
            Option.integer("sides", "How many").range(2, 100).orElse(6L);
    private static final Option<Optional<User>> WHO = Option.user("who", "Whose").optional();
    private static final Option<Duration> TIME =
            Option.text("time", "How long").as(text -> Duration.parse("PT" + text));

    private final TestBot bot = new TestBot();
    private final List<String> log = new ArrayList<>();

    @Test
    void optionsHaveTheTypesThatTheyWereDeclaredWith() {
        bot.commands()
                .add(
                        SlashCommand.named("roll", "Rolls")
                                .option(SIDES)
                                .option(WHO)
                                .option(TIME)
                                .run(context -> {
                                    long sides = context.get(SIDES);
                                    var who = context.get(WHO).map(User::username).orElse("nobody");
                                    log.add("%d %s %s".formatted(sides, who, context.get(TIME)));
                                }));
        bot.slash("roll", Sent.option("time", 3, "90S"));
        bot.send(
                new Sent()
                        .slash(
                                "roll",
                                Sent.option("time", 3, "1H"),
                                Sent.option("sides", 4, 20),
                                Sent.option("who", 6, "8"))
                        .resolved("{\"users\":{\"8\":{\"id\":\"8\",\"username\":\"bob\"}}}")
                        .json());
        assertThat(log).containsExactly("6 nobody PT1M30S", "20 bob PT1H");
    }

    @Test
    void aValueThatCannotBeConvertedIsToldToTheUserAndTheHandlerIsNotRun() {
        bot.commands()
                .add(
                        SlashCommand.named("wait", "Waits")
                                .option(
                                        TIME.as(time -> {
                                            if (time.isZero()) {
                                                throw new IllegalArgumentException(
                                                        "no time at all");
                                            }
                                            return time;
                                        }))
                                .run(context -> log.add("ran")));
        bot.slash("wait", Sent.option("time", 3, "0S"));
        assertThat(bot.answers()).singleElement().asString().contains("`time`: no time at all");
        bot.slash("wait", Sent.option("time", 3, "soon"));
        assertThat(bot.answers()).singleElement().asString().contains("cannot be used");
        assertThat(log).isEmpty();
    }

    @Test
    void aMemberComesWithItsUserAndAStrangerIsRefused() {
        var who = Option.member("who", "Who");
        bot.commands()
                .add(
                        SlashCommand.named("ban", "Bans")
                                .option(who)
                                .run(context -> log.add(name(context.get(who)))));
        var user = "{\"users\":{\"8\":{\"id\":\"8\",\"username\":\"bob\"}}%s}";
        var member = ",\"members\":{\"8\":{\"roles\":[],\"nick\":\"Bobby\"}}";
        var sent = Sent.option("who", 6, "8");
        bot.send(new Sent().slash("ban", sent).resolved(user.formatted(member)).json());
        bot.send(new Sent().slash("ban", sent).resolved(user.formatted("")).json());
        assertThat(log).containsExactly("Bobby bob");
        assertThat(bot.answers()).singleElement().asString().contains("no member of this server");
    }

    private static String name(Member member) {
        return member.nick().orElseThrow() + " " + member.user().orElseThrow().username();
    }

    @Test
    void subcommandsAreFoundByTheirPathsAndContextMenusByTheirTargets() {
        var set = SlashCommand.named("set", "Sets").run(context -> log.add(context.path()));
        bot.commands()
                .add(
                        SlashGroup.named("config", "Settings")
                                .add(SlashGroup.named("channel", "Channels").add(set).build())
                                .build());
        bot.commands()
                .add(
                        UserCommand.named("Who is it")
                                .run(context -> log.add(context.target().username())));
        bot.slash("config channel set");
        bot.send(
                new Sent()
                        .menu(2, "Who is it", ",\"target_id\":\"8\"")
                        .resolved("{\"users\":{\"8\":{\"id\":\"8\",\"username\":\"bob\"}}}")
                        .json());
        bot.slash("somebody elses");
        assertThat(log).containsExactly("config channel set", "bob");
    }

    @Test
    void whatSurroundsACommandIsAskedFromTheOutsideIn() {
        var inner =
                SlashCommand.named("b", "B")
                        .check(context -> log.add("check inside"))
                        .middleware(around("inside"))
                        .run(context -> log.add("run"));
        var all = bot.commands().defaults(its -> its.middleware(around("all")));
        all.add(
                SlashGroup.named("a", "A")
                        .check(context -> log.add("check outside"))
                        .middleware(around("outside"))
                        .add(inner)
                        .build());
        bot.slash("a b");
        assertThat(log)
                .containsExactly(
                        "check outside",
                        "check inside",
                        "all{",
                        "outside{",
                        "inside{",
                        "run",
                        "}inside",
                        "}outside",
                        "}all");
    }

    private Middleware around(String name) {
        return (context, next) -> {
            log.add(name + "{");
            next.run();
            log.add("}" + name);
        };
    }

    @Test
    void theNearestHandlerOfItsTypeGetsAnError() {
        class Own extends RefusedException {
            private static final long serialVersionUID = 1;

            Own() {
                super("own");
            }
        }
        bot.commands()
                .defaults(its ->
                        its.onError(Exception.class, (context, e) -> log.add("outer"))
                                .hooks(
                                        new CommandHooks() {
                                            @Override
                                            public void after(
                                                    CommandContext context,
                                                    CommandOutcome outcome) {
                                                log.add(outcome.getClass().getSimpleName());
                                            }
                                        }))
                .add(
                        SlashCommand.named("fail", "Fails")
                                .option(SIDES)
                                .onError(Own.class, (context, e) -> log.add("inner"))
                                .run(context -> {
                                    throw context.get(SIDES) == 2
                                            ? new Own()
                                            : new IllegalStateException("broken");
                                }));
        bot.slash("fail", Sent.option("sides", 4, 2));
        bot.slash("fail");
        assertThat(log).containsExactly("inner", "Refused", "outer", "Failed");
    }

    @Test
    void whatNobodyHandlesIsToldWithoutDetailsAlsoAfterAnAnswer() {
        bot.commands()
                .add(
                        SlashCommand.named("fail", "Fails")
                                .run(context -> {
                                    context.respond("At first");
                                    throw new IllegalStateException("secret");
                                }));
        bot.slash("fail");
        assertThat(bot.answers())
                .hasSize(2)
                .noneMatch(answer -> answer.contains("secret"))
                .element(1)
                .asString()
                .startsWith("follow-up")
                .contains("Something went wrong")
                .contains("\"flags\":64");
    }

    @Test
    void aCommandIsDeferredLateUnlessItSaysOtherwise() {
        bot.commands().add(SlashCommand.named("usual", "U").run(context -> {}));
        bot.commands()
                .add(
                        SlashCommand.named("quiet", "Q")
                                .defer(Defer.LATE_EPHEMERAL)
                                .run(context -> {}));
        bot.commands().add(SlashCommand.named("never", "N").defer(Defer.NEVER).run(context -> {}));
        bot.slash("usual");
        bot.slash("quiet");
        bot.slash("never");
        assertThat(bot.deferrals)
                .containsExactly(DeferredMessage.toAll(), DeferredMessage.ephemeral());
    }

    @Test
    void usesAreCountedByPath() {
        bot.commands()
                .add(
                        SlashGroup.named("a", "A")
                                .add(SlashCommand.named("ok", "B").run(context -> {}))
                                .add(
                                        SlashCommand.named("no", "B")
                                                .run(context -> {
                                                    throw new RefusedException("no");
                                                }))
                                .build());
        bot.slash("a ok");
        bot.slash("a ok");
        bot.slash("a no");
        var uses = bot.commands().uses();
        assertThat(uses).containsOnlyKeys("a ok", "a no");
        assertThat(uses.get("a ok").uses()).isEqualTo(2);
        assertThat(uses.get("a no").refusals()).isEqualTo(1);
        assertThat(uses.get("a no").running()).isZero();
    }

    @Test
    void whatIsTakenAwayIsServedNoLongerAndItsNameIsFree() {
        var command = SlashCommand.named("ping", "Answers").run(context -> log.add("ping"));
        var registration = bot.commands().add(command);
        assertThatThrownBy(() -> bot.commands().add(command))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        registration.close();
        registration.close();
        bot.slash("ping");
        bot.commands().add(command);
        bot.slash("ping");
        assertThat(log).containsExactly("ping");
    }

    @Test
    void proposalsComeFromTheFocusedOptionAndFailSilently() {
        var city =
                Option.text("city", "Where")
                        .autocomplete(AutocompleteHandler.of(List.of("Graz", "Linz", "Salzburg")));
        var bad =
                Option.text("bad", "Bad")
                        .autocomplete(context -> {
                            throw new IllegalStateException();
                        });
        bot.commands()
                .add(SlashCommand.named("go", "Goes").option(city).option(bad).run(context -> {}));
        bot.send(new Sent().typing("go", Sent.focused("city", 3, "l")).json());
        assertThat(bot.answers())
                .singleElement()
                .asString()
                .matches(".*Linz.*Salzburg.*")
                .doesNotContain("Graz");
        bot.send(new Sent().typing("go", Sent.focused("bad", 3, "")).json());
        assertThat(bot.answers()).singleElement().asString().contains("\"choices\":[]");
    }

    @Test
    void aProposalMayDependOnOtherOptions() {
        var number =
                Option.text("number", "Which")
                        .autocomplete(context ->
                                List.of(
                                        CommandChoice.of(
                                                "of " + context.find(SIDES).orElse(0L), "x")));
        bot.commands()
                .add(
                        SlashCommand.named("go", "Goes")
                                .option(SIDES)
                                .option(number)
                                .run(context -> {}));
        bot.send(
                new Sent()
                        .typing("go", Sent.option("sides", 4, 12), Sent.focused("number", 3, "l"))
                        .json());
        assertThat(bot.answers()).singleElement().asString().contains("of 12");
    }

    @Test
    void servicesAreFoundByTypeTheNearestFirst() {
        var base =
                bot.commands()
                        .defaults(its ->
                                its.services(
                                        Services.builder()
                                                .put(String.class, "far")
                                                .put(Integer.class, 1)
                                                .build()));
        base.defaults(its -> its.services(Services.builder().put(String.class, "near").build()))
                .add(
                        SlashCommand.named("s", "S")
                                .run(context ->
                                        log.add(
                                                context.services().require(String.class)
                                                        + context.services()
                                                                .require(Integer.class))));
        bot.slash("s");
        assertThat(log).containsExactly("near1");
    }

    @Test
    void aHandlerThatDiesOfAnErrorRunsNoLongerAndItsUserIsTold() {
        bot.commands()
                .add(
                        SlashCommand.named("die", "Dies")
                                .run(context -> {
                                    throw new NoClassDefFoundError("x");
                                }));
        bot.slash("die");
        assertThat(bot.commands().uses().get("die").running()).isZero();
        assertThat(bot.answers()).singleElement().asString().contains("Something went wrong");
    }
}
