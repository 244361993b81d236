package hikari.commands.component;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.message.component.ButtonStyle;
import hikari.api.message.component.Separator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Views of texts, sections and boxes: messages of components alone.
class ViewOfComponentsTest {
    private static final String OF_COMPONENTS = "\"flags\":32768";

    private final SessionRig rig = new SessionRig();

    private static void settings(Integer level, Layout<Integer> layout) {
        layout.content("# Settings")
                .section(
                        "Level " + level,
                        ButtonStyle.Known.PRIMARY,
                        "Up",
                        press -> press.become(level + 1))
                .box(box ->
                        box.accentColor(0x336699)
                                .text("In a box")
                                .component(Separator.line())
                                .button(ButtonStyle.Known.DANGER, "Reset", press -> press.become(0))
                                .select(
                                        "Jump",
                                        List.of(10, 20),
                                        Object::toString,
                                        (press, chosen) -> press.become(chosen)))
                .button(ButtonStyle.Known.SECONDARY, "Done", press -> press.end("Saved."))
                .button(ButtonStyle.Known.SECONDARY, "Leave", press -> press.end(""));
    }

    private String show() {
        rig.serve(invocation -> invocation.show(View.of(1, ViewOfComponentsTest::settings)));
        return rig.run();
    }

    @Test
    void theyAreShownWithoutContentAndOperated() {
        var shown = show();
        assertThat(shown)
                .contains(OF_COMPONENTS, "# Settings", "Level 1", "\"type\":17", "In a box")
                .doesNotContain("\"content\":\"\"", "\"embeds\"");
        var up = rig.press(SessionRig.ids(shown).getFirst());
        assertThat(up).contains("\"type\":7", OF_COMPONENTS, "Level 2");
        var jumped = rig.press(SessionRig.ids(up).get(2), "1");
        assertThat(jumped).contains("Level 20");
        assertThat(rig.press(SessionRig.ids(jumped).get(1))).contains("Level 0");
    }

    @Test
    void theEndLeavesAText() {
        var shown = show();
        var done = rig.press(SessionRig.ids(shown).get(3));
        assertThat(done).contains(OF_COMPONENTS, "Saved.").doesNotContain("custom_id", "Level");
        assertThat(rig.sessions.openViews()).isZero();
    }

    @Test
    void whatCannotBeOperatedMayStay() {
        var shown = show();
        var left = rig.press(SessionRig.ids(shown).get(4));
        assertThat(left)
                .contains("# Settings", "Level 1", "In a box", "\"type\":17")
                .doesNotContain("custom_id");
    }

    @Test
    void withoutUseTheyKeepTheirTexts() {
        show();
        rig.alarms.removeFirst().run();
        assertThat(rig.bot.answers())
                .singleElement()
                .asString()
                .contains("edit", "Level 1", "In a box")
                .doesNotContain("custom_id");
    }

    @Test
    void aViewOfRowsThatGetsATextStaysOneOfComponents() {
        rig.serve(invocation ->
                invocation.show(
                        View.of(
                                0,
                                (state, layout) -> {
                                    layout.content("State " + state);
                                    if (state == 1) {
                                        layout.text("More");
                                    }
                                    layout.button(
                                            ButtonStyle.Known.PRIMARY,
                                            "On",
                                            press -> press.become(state + 1));
                                })));
        var rows = rig.run();
        assertThat(rows).contains("\"content\":\"State 0\"").doesNotContain(OF_COMPONENTS);
        var more = rig.press(SessionRig.ids(rows).getFirst());
        assertThat(more).contains(OF_COMPONENTS, "\"content\":null", "State 1", "More");
        var last = rig.press(SessionRig.ids(more).getFirst());
        assertThat(last).contains(OF_COMPONENTS, "State 2").doesNotContain("More");
    }
}
