package hikari.commands.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.message.component.ButtonStyle;
import hikari.commands.testing.Sent;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// What one part of a bot, a plugin say, leaves when it ends.
class SessionPartsTest {
    private final SessionRig rig = new SessionRig();
    private final Sessions part = rig.sessions.part();
    private final List<String> log = new CopyOnWriteArrayList<>();

    private final View<String> view =
            View.of(
                    "shown",
                    (text, layout) ->
                            layout.content(text)
                                    .button(
                                            ButtonStyle.Known.PRIMARY,
                                            "Do it",
                                            press -> log.add("done")));

    record Form(@Field("Text") String text) {}

    private static final ModalForm<Form> FORM =
            ModalForm.of(MethodHandles.lookup(), Form.class, "Title");

    @Test
    void viewsEndAtOnceAndTheirMessagesLoseTheComponents() {
        rig.serve(part, invocation -> invocation.show(view));
        var id = SessionRig.ids(rig.run()).getFirst();
        part.close();
        part.close();
        assertThat(rig.bot.answers())
                .singleElement()
                .asString()
                .contains("edit", "\"components\":[]");
        assertThat(rig.sessions.openViews()).isZero();
        assertThat(rig.alarms).isEmpty();
        assertThat(rig.press(id)).contains("This is over.");
        assertThat(log).isEmpty();
    }

    @Test
    void whatBelongsToOtherPartsGoesOn() {
        var other = rig.sessions.part();
        rig.serve(other, invocation -> invocation.show(view));
        var id = SessionRig.ids(rig.run()).getFirst();
        part.close();
        assertThat(rig.press(id)).contains("\"type\":6");
        assertThat(log).containsExactly("done");
    }

    @Test
    void modalsAndRoutesEndToo() {
        var route = part.route("vote", StateCodec.text(), (press, state) -> log.add(state));
        rig.serve(part, invocation -> invocation.open(FORM, (modal, form) -> log.add("filled")));
        var modal = SessionRig.ids(rig.run()).getFirst();
        part.close();
        assertThat(rig.press(route.customId("yes"))).contains("does not work at the moment");
        assertThat(rig.run(new Sent().modal(modal, ""))).contains("This is over.");
        assertThat(log).isEmpty();
        rig.sessions.route("vote", StateCodec.text(), (press, state) -> log.add(state));
        assertThat(rig.press(route.customId("no"))).contains("\"type\":6");
        assertThat(log).containsExactly("no");
    }

    @Test
    void nothingIsShownAfterTheEnd() {
        part.close();
        assertThatThrownBy(() -> part.route("late", StateCodec.text(), (press, state) -> {}))
                .isInstanceOf(IllegalStateException.class);
        rig.serve(
                part,
                invocation ->
                        assertThatThrownBy(() -> invocation.show(view))
                                .isInstanceOf(IllegalStateException.class));
        assertThat(rig.run()).isEmpty();
    }

    @Test
    void aHandlerThatRunsIsWaitedForAndIsTheLast() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        rig.serve(
                part,
                invocation ->
                        invocation.show(
                                View.of(
                                        0,
                                        (count, layout) ->
                                                layout.content("" + count)
                                                        .button(
                                                                ButtonStyle.Known.PRIMARY,
                                                                "Go",
                                                                press -> {
                                                                    entered.countDown();
                                                                    leave.await();
                                                                    log.add("ran");
                                                                }))));
        var id = SessionRig.ids(rig.run()).getFirst();
        var pressing = Thread.ofVirtual().start(() -> rig.press(id));
        entered.await();
        var closing =
                Thread.ofVirtual()
                        .start(() -> {
                            part.close();
                            log.add("closed");
                        });
        while (closing.getState() == Thread.State.NEW
                || closing.getState() == Thread.State.RUNNABLE) {
            Thread.onSpinWait();
        }
        leave.countDown();
        closing.join();
        pressing.join();
        assertThat(log).containsExactly("ran", "closed");
        assertThat(rig.press(id)).contains("This is over.");
    }
}
