package hikari.lavalink;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceSession;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When a node is to be told where to speak.
class GrantTest {
    private static final Snowflake GUILD = Snowflake.of(100);
    private static final Snowflake ONE = Snowflake.of(201);
    private static final Snowflake TWO = Snowflake.of(202);

    private final Grant grant =
            new Grant(
                    new VoiceSession(null, 0, GUILD, ONE, Snowflake.of(300), "s", "one:443", "t"));

    @Test
    void noMoveIsToldWithTheServerOfTheMoveBefore() {
        for (int i = 0; i < 3; i++) {
            assertThat(grant.moved(TWO, "s")).isFalse();
            assertThat(grant.served(server("to-two"))).isTrue();
            assertThat(grant.moved(ONE, "s")).isFalse();
            assertThat(grant.served(server("to-one"))).isTrue();
            assertThat(grant.json().getString("token")).isEqualTo("to-one");
        }
    }

    @Test
    void aServerThatCameBeforeItsMoveIsToldWithIt() {
        assertThat(grant.served(server("early"))).isTrue();
        assertThat(grant.moved(TWO, "s")).isTrue();
        assertThat(grant.moved(ONE, "s")).isFalse();
        assertThat(grant.served(server("late"))).isTrue();
    }

    private static VoiceServer server(String token) {
        return new VoiceServer(token, GUILD, Optional.of("voice.example:443"));
    }
}
