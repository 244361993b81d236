package hikari.runtime.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.Startup;
import hikari.api.spi.DirectVoiceFactory;
import hikari.api.voice.DirectVoiceConnection;
import hikari.api.voice.DirectVoiceOptions;
import hikari.api.voice.VoiceSession;
import hikari.api.voice.audio.ReceivedFrame;
import hikari.plugin.radio.RadioPlugin;
import hikari.sandbox.Person;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import hikari.testkit.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The sample plugin `radio` in the local Discord: what is in its files is what people hear.
@Timeout(120)
class RadioInSandboxTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int FRAMES = 100;

    @TempDir private Path folder;
    private final Lifecycle<Startup> people = Lifecycle.of("people", startup -> startup);

    @Test
    void whoAsksForAFileHearsItsFramesAndTheLastOneToLeaveIsFollowed() throws Exception {
        var music = Files.createDirectories(folder.resolve("radio").resolve("music"));
        Files.write(music.resolve("Numbers.opus"), NumberedOpus.frames(FRAMES));
        try (var it =
                new SandboxedBot(
                        SandboxOptions.builder().withoutRateLimits().build(),
                        builder -> {},
                        RadioInSandboxTest::voice)) {
            it.bot.start();
            people.start();
            var radio = new OpenedPlugins(folder).open(it.bot, new RadioPlugin(), "radio");
            var guild = Snowflake.of(it.sandbox.guildId());
            var ada = it.sandbox.person("ada");
            var connection = join(it, ada);
            var heard = new CopyOnWriteArrayList<ReceivedFrame>();
            connection.receive(heard::add);
            Waiting.until(() ->
                    it.bot.cache().voiceStates(guild).find(Snowflake.of(ada.id())).isPresent());

            assertThat(run(it, ada, "radio join", Map.of())).isEqualTo("Here I am.");
            Waiting.until(() -> connection.privacyCode().isPresent());
            assertThat(run(it, ada, "radio play", Map.of("file", "Numbers")))
                    .isEqualTo("Next: Numbers");
            Waiting.until(() -> numbers(heard).contains(FRAMES - 1));
            assertThat(numbers(heard))
                    .containsExactlyElementsOf(IntStream.range(0, FRAMES).boxed().toList());

            people.close();
            it.sandbox.voice().leave(ada.id(), it.sandbox.channel("Lounge"));
            Waiting.until(() -> it.bot.voice().findConnection(guild).isEmpty());
            radio.close();
        }
    }

    private static DirectVoiceOptions voice(Sandbox sandbox) {
        return DirectVoiceOptions.DEFAULT.trusting(sandbox.voice().clientContext());
    }

    private static String run(SandboxedBot it, Person person, String name, Map<String, ?> options)
            throws InterruptedException {
        return person.run(it.sandbox.channel("general"), name, options)
                .awaitMessage(LONG)
                .getString("content");
    }

    private static List<Integer> numbers(List<ReceivedFrame> heard) {
        return heard.stream()
                .filter(frame -> !frame.isLost() && !frame.isSilence())
                .map(frame -> frame.opus().getInt(frame.opus().position() + 1))
                .toList();
    }

    /// A person whose client is a connection of ours.
    private DirectVoiceConnection join(SandboxedBot it, Person person) throws Exception {
        var ticket = it.sandbox.voice().join(person.id(), it.sandbox.channel("Lounge"));
        getClass().getModule().addUses(DirectVoiceFactory.class);
        var connection =
                ServiceLoader.load(DirectVoiceFactory.class)
                        .findFirst()
                        .orElseThrow()
                        .open(people.whileAlive(), voice(it.sandbox), (guild, channel) -> {})
                        .create(
                                new VoiceSession(
                                        it.bot.voice(),
                                        0,
                                        Snowflake.of(ticket.guildId()),
                                        Snowflake.of(ticket.channelId()),
                                        Snowflake.of(ticket.userId()),
                                        ticket.sessionId(),
                                        ticket.endpoint().orElseThrow(),
                                        ticket.token()));
        people.whileAlive().start(connection);
        return connection;
    }
}
