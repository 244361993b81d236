package hikari.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.gateway.LinkEnd.Next;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// The table of Discord's documentation, for every code there is.
class CloseCodeProperties {
    private static final Set<Integer> FATAL = Set.of(4004, 4010, 4011, 4012, 4013, 4014);
    private static final Set<Integer> NEW_SESSION = Set.of(4007, 4009);

    @Property
    void everyCodeHasTheConsequenceThatIsDocumented(
            @ForAll @IntRange(min = 1000, max = 4999) int code) {
        assertConsequence(code);
    }

    @Property
    void everyDocumentedCodeHasTheConsequenceThatIsDocumented(
            @ForAll @IntRange(min = 3998, max = 4016) int code) {
        assertConsequence(code);
    }

    private static void assertConsequence(int code) {
        var end = LinkEnd.lost(ConnectionLostException.byPeer(code, ""));
        assertThat(end.code()).contains(code);
        if (FATAL.contains(code)) {
            assertThat(end.next()).isEqualTo(Next.DIE);
        } else if (NEW_SESSION.contains(code)) {
            assertThat(end.next()).isEqualTo(Next.IDENTIFY);
        } else {
            assertThat(end.next()).isIn(Next.RESUME, Next.RESUME_WITH_CARE);
        }
    }
}
