package hikari.commands.component;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.event.EventManager;
import hikari.api.event.InteractionCreateEvent;
import hikari.api.interaction.CommandInteraction;
import hikari.api.message.component.ButtonStyle;
import hikari.commands.RefusedException;
import hikari.commands.testing.Sent;
import hikari.commands.testing.TestBot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final Pattern CUSTOM_ID = Pattern.compile("\"custom_id\":\"([^\"]+)\"");

    private final List<Runnable> alarms = new ArrayList<>();
    private final Sessions sessions =
            new Sessions(
                    new byte[32],
                    (time, task) -> {
                        alarms.add(task);
                        return () -> alarms.remove(task);
                    });
    private final TestBot bot = new TestBot();
    private final List<String> log = new ArrayList<>();

    private record Invoked(InteractionCreateEvent event, Sessions sessions) implements Invocation {}

    private static final View<Integer> COUNTER =
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
                                            press -> press.end("It was " + press.state()))
                                    .select(
                                            "Add",
                                            List.of(10, 20),
                                            number -> "Add " + number,
                                            (press, chosen) -> press.become(count + chosen)));

    /// A command is answered by this; all else is the sessions'.
    private void serve(Consumer<Invocation> command) {
        bot.bot
                .events()
                .listen(
                        InteractionCreateEvent.class,
                        EventManager.Order.NONE,
                        event -> {
                            if (event.interaction() instanceof CommandInteraction) {
                                command.accept(new Invoked(event, sessions));
                            } else {
                                sessions.handle(event);
                            }
                        });
    }

    private String run() {
        bot.slash("test");
        return bot.answers().getFirst();
    }

    private String press(String id, String... values) {
        bot.send(new Sent().component(id, values).json());
        return String.join("\n", bot.answers());
    }

    private static List<String> ids(String answer) {
        return CUSTOM_ID.matcher(answer).results().map(found -> found.group(1)).toList();
    }

    @Test
    void whatIsDoneLeadsToTheNextStateAndTheMessageIsRenderedAnew() {
        serve(invocation -> invocation.show(COUNTER));
        var shown = run();
        assertThat(shown).contains("Count: 0");
        var next = press(ids(shown).getFirst());
        assertThat(next).contains("\"type\":7").contains("Count: 1");
        var more = press(ids(next).get(2), "1");
        assertThat(more).contains("Count: 21");
        assertThat(press(ids(more).get(1))).contains("It was 21").contains("\"components\":[]");
        assertThat(sessions.openViews()).isZero();
        assertThat(alarms).isEmpty();
    }

    @Test
    void aPressOnAnOlderRenderingChangesNothing() {
        serve(invocation -> invocation.show(COUNTER));
        var first = ids(run()).getFirst();
        press(first);
        assertThat(press(first)).contains("\"type\":6");
        assertThat(ids(press(first))).isEmpty();
    }

    @Test
    void othersAreRefusedUnlessItIsForEveryone() {
        serve(invocation -> invocation.show(COUNTER));
        var id = ids(run()).getFirst();
        bot.send(new Sent().component(id).by(8).json());
        assertThat(bot.answers()).singleElement().asString().contains("somebody else");
        var forAll = new TestBot();
        forAll.bot
                .events()
                .listen(
                        InteractionCreateEvent.class,
                        EventManager.Order.NONE,
                        event -> {
                            if (event.interaction() instanceof CommandInteraction) {
                                sessions.show(new Invoked(event, sessions), COUNTER.forEveryone());
                            } else {
                                sessions.handle(event);
                            }
                        });
        forAll.slash("test");
        var open = ids(forAll.answers().getFirst()).getFirst();
        forAll.send(new Sent().component(open).by(8).json());
        assertThat(forAll.answers()).singleElement().asString().contains("Count: 1");
    }

    @Test
    void aViewThatNobodyUsesLosesItsComponents() {
        serve(invocation -> invocation.show(COUNTER));
        var id = ids(run()).getFirst();
        assertThat(alarms).hasSize(1);
        alarms.removeFirst().run();
        assertThat(bot.answers()).singleElement().asString().contains("edit", "\"components\":[]");
        assertThat(sessions.openViews()).isZero();
        assertThat(press(id)).contains("This is over.");
    }

    @Test
    void aHandlerThatFailsIsToldAndTheViewGoesOn() {
        serve(invocation ->
                invocation.show(
                        View.of(
                                0,
                                (count, layout) ->
                                        layout.content("" + count)
                                                .button(
                                                        ButtonStyle.Known.PRIMARY,
                                                        "Fail",
                                                        press -> {
                                                            throw new IllegalStateException("x");
                                                        }))));
        var id = ids(run()).getFirst();
        assertThat(press(id)).contains("Something went wrong");
        assertThat(press(id)).contains("Something went wrong");
    }

    @Test
    void aRouteWorksAfterARestartWithTheSameKeyOnly() {
        var before = new Sessions(new byte[32]);
        var old = before.route("vote", StateCodec.text(), (context, state) -> {});
        serve(invocation -> {});
        var route =
                sessions.route(
                        "vote", StateCodec.text(), (context, state) -> log.add("voted " + state));
        press(old.customId("yes"));
        press(
                new Sessions("another key, of 27 bytes".getBytes(UTF_8))
                        .route("vote", StateCodec.text(), (c, s) -> {})
                        .customId("no"));
        assertThat(log).containsExactly("voted yes");
        assertThatThrownBy(() -> sessions.route("vote", StateCodec.text(), (c, s) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        route.close();
        press(old.customId("again"));
        assertThat(log).hasSize(1);
    }

    @Test
    void pagesAreTurnedAndEndWhereTheyEnd() {
        serve(invocation -> invocation.show(Views.pages(List.of("One", "Two", "Three"))));
        var shown = run();
        assertThat(shown).contains("One").contains("1 / 3");
        var last = press(ids(shown).get(4));
        assertThat(last).contains("Three").contains("3 / 3");
        assertThat(press(ids(last).get(1))).contains("Two");
    }

    @Test
    void aConfirmationIsForTheUserAloneAndDoesItOnce() {
        serve(invocation ->
                invocation.show(
                        Views.confirmation(
                                "Sure?",
                                "Delete",
                                press -> {
                                    log.add("deleted");
                                    press.end("Deleted.");
                                })));
        var shown = run();
        assertThat(shown).contains("\"flags\":64");
        var confirm = ids(shown).getFirst();
        assertThat(press(confirm)).contains("Deleted.");
        assertThat(press(confirm)).contains("This is over.");
        assertThat(log).containsExactly("deleted");
    }

    private static View<Integer> counter(ViewHandler<Integer> handler) {
        return View.of(
                0,
                (count, layout) ->
                        layout.content("Count: " + count)
                                .button(ButtonStyle.Known.PRIMARY, "+1", handler));
    }

    @Test
    void aHandlerThatRespondsWithAMessageStillChangesTheView() {
        serve(invocation ->
                invocation.show(
                        counter(press -> {
                            press.respondEphemeral("Done.");
                            press.become(press.state() + 1);
                        })));
        bot.send(new Sent().slash("test").token("of the view").json());
        var id = ids(bot.answers().getFirst()).getFirst();
        bot.send(new Sent().component(id).token("of the press").json());
        assertThat(bot.editedWith).containsExactly("of the view");
    }

    @Test
    void aViewThatIsUsedAtTheVeryEndOfItsTimeGoesOn() {
        serve(invocation -> invocation.show(COUNTER));
        var id = ids(run()).getFirst();
        var fired = alarms.getFirst(); // and waits for the press to be handled
        press(id);
        fired.run();
        assertThat(sessions.openViews()).isEqualTo(1);
    }

    @Test
    @org.junit.jupiter.api.Timeout(40)
    void aPressThatWaitsForAnotherOneIsDeferredMeanwhile() throws InterruptedException {
        var goOn = new java.util.concurrent.CountDownLatch(1);
        serve(invocation ->
                invocation.show(
                        counter(press -> {
                            goOn.await();
                            press.become(press.state() + 1);
                        })));
        var id = ids(run()).getFirst();
        var first = Thread.ofVirtual().start(() -> bot.send(new Sent().component(id).json()));
        var second = Thread.ofVirtual().start(() -> bot.send(new Sent().component(id).json()));
        var end = System.nanoTime() + 5_000_000_000L;
        while (bot.deferrals.size() < 2 && System.nanoTime() < end) {
            Thread.yield();
        }
        assertThat(bot.deferrals).hasSize(2);
        goOn.countDown();
        first.join();
        second.join();
        assertThat(String.join("", bot.answers()))
                .as("the second one is of an older rendering")
                .contains("Count: 1", "\"type\":6")
                .doesNotContain("Count: 2");
    }

    @Test
    void whatIsRefusedIsToldByItsOwnText() {
        serve(invocation ->
                invocation.show(
                        counter(press -> {
                            throw new RefusedException("Not on Sundays.");
                        })));
        assertThat(press(ids(run()).getFirst())).contains("Not on Sundays.");
        var route =
                sessions.route(
                        "refuses",
                        StateCodec.text(),
                        (context, state) -> {
                            throw new RefusedException("Not you, " + state + ".");
                        });
        assertThat(press(route.customId("Ada"))).contains("Not you, Ada.");
    }

    @Test
    void closingARouteTwiceLeavesTheNextOneOfItsNameAlone() {
        serve(invocation -> {});
        var old = sessions.route("vote", StateCodec.text(), (context, state) -> {});
        old.close();
        var next = sessions.route("vote", StateCodec.text(), (context, state) -> log.add(state));
        old.close();
        press(next.customId("yes"));
        assertThat(log).containsExactly("yes");
    }

    @Test
    void idsThatOnlyBeginLikeOursAreSomebodyElses() {
        serve(invocation -> {});
        assertThat(press("~settings")).isEmpty();
        assertThat(press("~settings.1.2")).isEmpty();
        assertThat(press("~AAAAAAAAAAAA.x.y")).isEmpty();
        assertThat(press("~AAAAAAAAAAAA.1.2")).contains("This is over.");
    }

    @Test
    void aViewThatHasEndedIsNotShownAgain() {
        serve(invocation ->
                invocation.show(
                        counter(press -> {
                            press.end("The end.");
                            press.become(press.state() + 1);
                        })));
        assertThat(press(ids(run()).getFirst()))
                .contains("The end.")
                .doesNotContain("Count: 1", "edit");
    }

    @Test
    void aViewWaitsForSomeTime() {
        assertThatThrownBy(() -> COUNTER.idle(java.time.Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
