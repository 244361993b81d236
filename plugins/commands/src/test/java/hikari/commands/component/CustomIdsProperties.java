package hikari.commands.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.LimitExceededException;
import java.lang.invoke.MethodHandles;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class CustomIdsProperties {
    private final CustomIds ids = new CustomIds(new byte[32]);

    enum Colour {
        RED,
        GREEN
    }

    record State(String text, int count, long big, boolean flag, Snowflake id, Colour colour) {}

    private final StateCodec<State> codec = StateCodec.record(MethodHandles.lookup(), State.class);

    @Property(tries = 300)
    void whatWasSignedIsReadAsItWas(@ForAll @StringLength(max = 60) String state) {
        var id = ids.sign("vote", state);
        assertThat(id.codePointCount(0, id.length())).isLessThanOrEqualTo(100);
        assertThat(ids.verify(id)).contains(new CustomIds.Signed("vote", state));
    }

    @Property(tries = 300)
    void noChangeOfOneSignIsTaken(
            @ForAll @StringLength(max = 40) String state,
            @ForAll @IntRange(min = 0, max = 59) int at,
            @ForAll char other) {
        var id = ids.sign("vote", state);
        if (at < id.length() && id.charAt(at) != other) {
            var changed = id.substring(0, at) + other + id.substring(at + 1);
            assertThat(ids.verify(changed)).isEmpty();
        }
    }

    @Property(tries = 500)
    void noTextBreaksIt(@ForAll String text) {
        assertThat(ids.verify(text)).isEmpty();
        assertThat(ids.verify("!" + text)).isEmpty();
        assertThat(ids.verify("!a." + text + ".0123456789abcdef")).isEmpty();
    }

    @Example
    void anotherKeySignsOtherwiseAndAShortOneIsRefused() {
        var other = new byte[32];
        other[0] = 1;
        assertThat(new CustomIds(other).verify(ids.sign("vote", "1"))).isEmpty();
        assertThatThrownBy(() -> new CustomIds(new byte[8]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void aStateThatIsTooLongIsRefusedWhenTheComponentIsMade() {
        assertThatThrownBy(() -> ids.sign("vote", "x".repeat(90)))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("custom_id");
    }

    @Property(tries = 300)
    void aRecordIsReadAsItWasWritten(
            @ForAll String text,
            @ForAll int count,
            @ForAll long big,
            @ForAll boolean flag,
            @ForAll long id,
            @ForAll Colour colour) {
        var state = new State(text, count, big, flag, Snowflake.of(id), colour);
        assertThat(codec.read(codec.write(state))).isEqualTo(state);
    }

    @Property(tries = 300)
    void aTextThatIsNoRecordIsRefusedAndNothingElseHappens(@ForAll String text) {
        try {
            assertThat(codec.read(text)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotNull();
        }
    }
}
