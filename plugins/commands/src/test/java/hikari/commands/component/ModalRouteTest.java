package hikari.commands.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import hikari.commands.testing.Sent;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Modals that outlive a restart.
class ModalRouteTest {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final ModalForm<Report> FORM =
            ModalForm.of(LOOKUP, Report.class, "Report a message");

    private final SessionRig rig = new SessionRig();
    private final List<String> log = new ArrayList<>();

    record Report(@Field("Why") String why) {}

    record About(Snowflake message, int page) {}

    private ModalRoute<About, Report> route(Sessions sessions) {
        return sessions.route(
                "report",
                StateCodec.record(LOOKUP, About.class),
                FORM,
                (modal, about, report) -> {
                    log.add("%s %d %s".formatted(about.message(), about.page(), report.why()));
                    modal.respondEphemeral("Thanks.");
                });
    }

    private static String filledIn(String why) {
        return """
        {"type":18,"component":{"type":4,"custom_id":"f0","value":"%s"}}
        """
                .formatted(why);
    }

    @Test
    void aModalOfBeforeARestartIsReadWithItsState() {
        var before = route(new Sessions(new byte[32]));
        var now = route(rig.sessions);
        rig.serve(invocation -> invocation.open(before, new About(Snowflake.of(77), 2)));
        var id = SessionRig.ids(rig.run()).getFirst();
        assertThat(id).hasSizeLessThanOrEqualTo(100);
        assertThat(rig.run(new Sent().modal(id, filledIn("Rude")))).contains("Thanks.");
        assertThat(log).containsExactly("77 2 Rude");
        now.close();
        assertThat(rig.run(new Sent().modal(id, filledIn("Again"))))
                .contains("does not work at the moment");
        assertThat(log).hasSize(1);
    }

    @Test
    void whoeverHasNotTheKeyMakesNone() {
        route(rig.sessions);
        rig.serve(invocation -> {});
        var other = "another key, of 27 bytes...".getBytes(StandardCharsets.UTF_8);
        var forged = route(new Sessions(other)).modal(new About(Snowflake.of(1), 1)).customId();
        assertThat(rig.run(new Sent().modal(forged, filledIn("x")))).isEmpty();
        assertThat(log).isEmpty();
    }

    @Test
    void aStateOfAnotherVersionIsToldAndHarmsNobody() {
        var old =
                new Sessions(new byte[32])
                        .route("report", StateCodec.text(), FORM, (modal, state, report) -> {});
        route(rig.sessions);
        rig.serve(invocation -> {});
        var id = old.modal("one,two,three").customId();
        assertThat(rig.run(new Sent().modal(id, filledIn("x"))))
                .contains("does not work at the moment");
        assertThat(log).isEmpty();
    }

    @Test
    void aStateThatIsTooLongIsRefusedWhenTheModalIsMade() {
        var route =
                rig.sessions.route("long", StateCodec.text(), FORM, (modal, state, report) -> {});
        assertThat(route.modal("x".repeat(77)).customId()).hasSize(100);
        assertThatThrownBy(() -> route.modal("x".repeat(78)))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void namesAreTakenOnceByEitherKindOfRoute() {
        route(rig.sessions);
        assertThatThrownBy(() -> route(rig.sessions)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rig.sessions.route("report", StateCodec.text(), (press, s) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aModalOfAComponentThatNobodyRespondsToLeavesTheMessageAsItIs() {
        var route =
                rig.sessions.route(
                        "quiet",
                        StateCodec.text(),
                        FORM,
                        (modal, state, report) -> log.add(report.why()));
        rig.serve(invocation -> {});
        var id = route.modal("x").customId();
        assertThat(rig.run(new Sent().modal(id, filledIn("a")).ofComponent()))
                .contains("\"type\":6");
        assertThat(rig.run(new Sent().modal(id, filledIn("b"))))
                .as("a command has no message to leave")
                .isEmpty();
        assertThat(log).containsExactly("a", "b");
    }
}
