package hikari.voice;

import static hikari.voice.VoiceWorld.CHANNEL;
import static hikari.voice.VoiceWorld.GUILD;
import static hikari.voice.VoiceWorld.OTHER_GUILD;
import static org.assertj.core.api.Assertions.assertThat;

import hikari.testkit.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A class that one connection lacks, or an assertion that fails in it, is that connection's own
/// trouble.
@Timeout(60)
class ErrorsTest {
    private final VoiceWorld world = new VoiceWorld();
    private final DefaultVoiceComponent voice = new DefaultVoiceComponent(world.bot);

    @BeforeEach
    void start() {
        voice.start();
    }

    @AfterEach
    void close() {
        if (voice.isAlive()) {
            voice.close();
        }
    }

    @Test
    void aConnectionThatDiesOfAnErrorEndsAlone() {
        var other = voice.connect(OTHER_GUILD, CHANNEL, TestConnection::new);
        voice.connect(GUILD, CHANNEL, TestConnection::new).dieOf(new LinkageError("on purpose"));
        Waiting.until(() -> world.leaves(GUILD) == 1 && voice.findConnection(GUILD).isEmpty());
        assertThat(voice.isAlive()).isTrue();
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void aConnectionThatLacksAClassForOneEventGetsTheNext() {
        var connection = voice.connect(GUILD, CHANNEL, TestConnection::new);
        connection.lacksClassNext = true;
        world.events.dispatch(world.server(GUILD, "first.example"));
        var second = world.server(GUILD, "second.example");
        world.events.dispatch(second);
        assertThat(connection.told).containsExactly(second.server());
    }
}
