package hikari.commands.component;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.message.component.ButtonStyle;
import hikari.commands.RefusedException;
import hikari.commands.testing.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private final SessionRig rig = new SessionRig();
    private final Sessions sessions = rig.sessions;
    private final List<String> log = new ArrayList<>();

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

    @Test
    void whatIsDoneLeadsToTheNextStateAndTheMessageIsRenderedAnew() {
        rig.serve(invocation -> invocation.show(COUNTER));
        var shown = rig.run();
        assertThat(shown).contains("Count: 0");
        var next = rig.press(SessionRig.ids(shown).getFirst());
        assertThat(next).contains("\"type\":7").contains("Count: 1");
        var more = rig.press(SessionRig.ids(next).get(2), "1");
        assertThat(more).contains("Count: 21");
        assertThat(rig.press(SessionRig.ids(more).get(1)))
                .contains("It was 21")
                .contains("\"components\":[]");
        assertThat(sessions.openViews()).isZero();
        assertThat(rig.alarms).isEmpty();
    }

    @Test
    void aPressOnAnOlderRenderingChangesNothing() {
        rig.serve(invocation -> invocation.show(COUNTER));
        var first = SessionRig.ids(rig.run()).getFirst();
        rig.press(first);
        assertThat(rig.press(first)).contains("\"type\":6");
        assertThat(SessionRig.ids(rig.press(first))).isEmpty();
    }

    @Test
    void othersAreRefusedUnlessItIsForEveryone() {
        rig.serve(invocation -> invocation.show(COUNTER));
        var id = SessionRig.ids(rig.run()).getFirst();
        rig.bot.send(new Sent().component(id).by(8).json());
        assertThat(rig.bot.answers()).singleElement().asString().contains("somebody else");
        var open = new SessionRig();
        open.serve(invocation -> invocation.show(COUNTER.forEveryone()));
        var openId = SessionRig.ids(open.run()).getFirst();
        assertThat(open.run(new Sent().component(openId).by(8))).contains("Count: 1");
    }

    @Test
    void aViewThatNobodyUsesLosesItsComponents() {
        rig.serve(invocation -> invocation.show(COUNTER));
        var id = SessionRig.ids(rig.run()).getFirst();
        assertThat(rig.alarms).hasSize(1);
        rig.alarms.removeFirst().run();
        assertThat(rig.bot.answers())
                .singleElement()
                .asString()
                .contains("edit", "\"components\":[]");
        assertThat(sessions.openViews()).isZero();
        assertThat(rig.press(id)).contains("This is over.");
    }

    @Test
    void aHandlerThatFailsIsToldAndTheViewGoesOn() {
        rig.serve(invocation ->
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
        var id = SessionRig.ids(rig.run()).getFirst();
        assertThat(rig.press(id)).contains("Something went wrong");
        assertThat(rig.press(id)).contains("Something went wrong");
    }

    @Test
    void aRouteWorksAfterARestartWithTheSameKeyOnly() {
        var before = new Sessions(new byte[32]);
        var old = before.route("vote", StateCodec.text(), (context, state) -> {});
        rig.serve(invocation -> {});
        var route =
                sessions.route(
                        "vote", StateCodec.text(), (context, state) -> log.add("voted " + state));
        rig.press(old.customId("yes"));
        rig.press(
                new Sessions("another key, of 27 bytes".getBytes(UTF_8))
                        .route("vote", StateCodec.text(), (c, s) -> {})
                        .customId("no"));
        assertThat(log).containsExactly("voted yes");
        assertThatThrownBy(() -> sessions.route("vote", StateCodec.text(), (c, s) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        route.close();
        rig.press(old.customId("again"));
        assertThat(log).hasSize(1);
    }

    @Test
    void pagesAreTurnedAndEndWhereTheyEnd() {
        rig.serve(invocation -> invocation.show(Views.pages(List.of("One", "Two", "Three"))));
        var shown = rig.run();
        assertThat(shown).contains("One").contains("1 / 3");
        assertThat(disabled(shown)).containsExactly(0, 1, 2);
        var last = rig.press(SessionRig.ids(shown).get(4));
        assertThat(last).contains("Three").contains("3 / 3");
        assertThat(disabled(last)).containsExactly(2, 3, 4);
        var middle = rig.press(SessionRig.ids(last).get(1));
        assertThat(middle).contains("Two");
        assertThat(disabled(middle)).containsExactly(2);
        assertThat(rig.press(SessionRig.ids(middle).get(3))).contains("Three");
    }

    /// The places of the buttons that cannot be pressed.
    private static List<Integer> disabled(String answer) {
        var buttons = answer.split("\"custom_id\":", -1);
        return IntStream.range(1, buttons.length)
                .filter(i -> buttons[i].contains("\"disabled\":true"))
                .mapToObj(i -> i - 1)
                .toList();
    }

    @Test
    void aConfirmationIsForTheUserAloneAndDoesItOnce() {
        rig.serve(invocation ->
                invocation.show(
                        Views.confirmation(
                                "Sure?",
                                "Delete",
                                press -> {
                                    log.add("deleted");
                                    press.end("Deleted.");
                                })));
        var shown = rig.run();
        assertThat(shown).contains("\"flags\":64");
        var confirm = SessionRig.ids(shown).getFirst();
        assertThat(rig.press(confirm)).contains("Deleted.");
        assertThat(rig.press(confirm)).contains("This is over.");
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
        rig.serve(invocation ->
                invocation.show(
                        counter(press -> {
                            press.respondEphemeral("Done.");
                            press.become(press.state() + 1);
                        })));
        rig.bot.send(new Sent().slash("test").token("of the view").json());
        var id = SessionRig.ids(rig.bot.answers().getFirst()).getFirst();
        rig.bot.send(new Sent().component(id).token("of the press").json());
        assertThat(rig.bot.editedWith).containsExactly("of the view");
    }

    @Test
    void aViewThatIsUsedAtTheVeryEndOfItsTimeGoesOn() {
        rig.serve(invocation -> invocation.show(COUNTER));
        var id = SessionRig.ids(rig.run()).getFirst();
        var fired = rig.alarms.getFirst(); // and waits for the press to be handled
        rig.press(id);
        fired.run();
        assertThat(sessions.openViews()).isEqualTo(1);
    }

    @Test
    @org.junit.jupiter.api.Timeout(40)
    void aPressThatWaitsForAnotherOneIsDeferredMeanwhile() throws InterruptedException {
        var goOn = new CountDownLatch(1);
        rig.serve(invocation ->
                invocation.show(
                        counter(press -> {
                            goOn.await();
                            press.become(press.state() + 1);
                        })));
        var id = SessionRig.ids(rig.run()).getFirst();
        var first = Thread.ofVirtual().start(() -> rig.bot.send(new Sent().component(id).json()));
        var second = Thread.ofVirtual().start(() -> rig.bot.send(new Sent().component(id).json()));
        var end = System.nanoTime() + 5_000_000_000L;
        while (rig.bot.deferrals.size() < 2 && System.nanoTime() < end) {
            Thread.yield();
        }
        assertThat(rig.bot.deferrals).hasSize(2);
        goOn.countDown();
        first.join();
        second.join();
        assertThat(String.join("", rig.bot.answers()))
                .as("the second one is of an older rendering")
                .contains("Count: 1", "\"type\":6")
                .doesNotContain("Count: 2");
    }

    @Test
    void whatIsRefusedIsToldByItsOwnText() {
        rig.serve(invocation ->
                invocation.show(
                        counter(press -> {
                            throw new RefusedException("Not on Sundays.");
                        })));
        assertThat(rig.press(SessionRig.ids(rig.run()).getFirst())).contains("Not on Sundays.");
        var route =
                sessions.route(
                        "refuses",
                        StateCodec.text(),
                        (context, state) -> {
                            throw new RefusedException("Not you, " + state + ".");
                        });
        assertThat(rig.press(route.customId("Ada"))).contains("Not you, Ada.");
    }

    @Test
    void closingARouteTwiceLeavesTheNextOneOfItsNameAlone() {
        rig.serve(invocation -> {});
        var old = sessions.route("vote", StateCodec.text(), (context, state) -> {});
        old.close();
        var next = sessions.route("vote", StateCodec.text(), (context, state) -> log.add(state));
        old.close();
        rig.press(next.customId("yes"));
        assertThat(log).containsExactly("yes");
    }

    @Test
    void idsThatOnlyBeginLikeOursAreSomebodyElses() {
        rig.serve(invocation -> {});
        assertThat(rig.press("~settings")).isEmpty();
        assertThat(rig.press("~settings.1.2")).isEmpty();
        assertThat(rig.press("~AAAAAAAAAAAA.x.y")).isEmpty();
        assertThat(rig.press("~AAAAAAAAAAAA.1.2")).contains("This is over.");
    }

    @Test
    void aViewThatHasEndedIsNotShownAgain() {
        rig.serve(invocation ->
                invocation.show(
                        counter(press -> {
                            press.end("The end.");
                            press.become(press.state() + 1);
                        })));
        assertThat(rig.press(SessionRig.ids(rig.run()).getFirst()))
                .contains("The end.")
                .doesNotContain("Count: 1", "edit");
    }

    @Test
    void aViewWaitsForSomeTime() {
        assertThatThrownBy(() -> COUNTER.idle(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
