package hikari.plugin.radio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import hikari.api.error.AudioException;
import hikari.api.voice.audio.OpusTrack;
import hikari.commands.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RadioTest {
    private static final Snowflake GUILD = Snowflake.of(100);
    private static final Snowflake OTHER_GUILD = Snowflake.of(101);
    private static final Snowflake CHANNEL = Snowflake.of(200);
    private static final Snowflake OTHER = Snowflake.of(201);

    @TempDir private Path folder;
    private final FakeVoice voice = new FakeVoice();
    private final List<Path> open = new ArrayList<>();
    private Snowflake heardIn = CHANNEL;
    private Radio radio;

    @BeforeEach
    void fill() throws IOException {
        for (var file : List.of("b.opus", "A.ogg", "c.webm", "broken.opus", "notes.txt", ".opus")) {
            Files.writeString(folder.resolve(file), "");
        }
        Files.createDirectory(folder.resolve("d.opus"));
        radio =
                new Radio(
                        voice,
                        new Library(folder),
                        this::track,
                        (_, channel) -> channel.equals(heardIn));
    }

    @Test
    void theLibraryIsWhatCanBePlayedInTheFolderAndNothingElse() throws IOException {
        var library = new Library(folder);
        assertThat(library.names()).containsExactly("A", "b", "broken", "c");
        assertThat(library.search("B")).containsExactly("b", "broken");
        assertThat(library.find("b")).contains(folder.resolve("b.opus"));
        assertThat(library.find("../b")).isEmpty();
        assertThat(library.find("d")).isEmpty();
    }

    @Test
    void filesPlayOneAfterTheOther() throws IOException {
        radio.join(GUILD, CHANNEL);
        radio.play(GUILD, "b");
        radio.play(GUILD, "A");
        assertThat(radio.current(GUILD)).map(Song::name).contains("b");
        assertThat(radio.queue(GUILD)).extracting(Song::name).containsExactly("A");
        assertThat(radio.skip(GUILD).title()).isEqualTo("Somebody - b.opus");
        assertThat(radio.current(GUILD)).map(Song::name).contains("A");
        assertThat(radio.pause(GUILD)).isTrue();
        assertThat(radio.pause(GUILD)).isFalse();
        assertThat(open).containsExactly(folder.resolve("A.ogg"));
    }

    @Test
    void joiningElsewhereMovesWithWhatPlays() throws IOException {
        radio.join(GUILD, CHANNEL);
        radio.play(GUILD, "b");
        radio.join(GUILD, OTHER);
        assertThat(voice.channels).containsExactly(Map.entry(GUILD, OTHER));
        assertThat(radio.current(GUILD)).isPresent();
    }

    @Test
    void leavingClosesWhatPlays() throws IOException {
        radio.join(GUILD, CHANNEL);
        radio.play(GUILD, "b");
        radio.play(GUILD, "A");
        radio.leave(GUILD);
        assertThat(voice.channels).isEmpty();
        assertThat(open).isEmpty();
    }

    @Test
    void itLeavesWhenNobodyElseIsInItsChannel() {
        radio.leaveIfAlone(GUILD);
        radio.join(GUILD, CHANNEL);
        radio.leaveIfAlone(GUILD);
        assertThat(voice.channels).isNotEmpty();
        heardIn = OTHER;
        radio.leaveIfAlone(GUILD);
        assertThat(voice.channels).isEmpty();
    }

    @Test
    void aPluginThatIsClosedLeavesItsChannels() throws IOException {
        radio.join(GUILD, CHANNEL);
        radio.play(GUILD, "b");
        voice.channels.put(OTHER_GUILD, OTHER);
        radio.close();
        assertThat(voice.channels).containsExactly(Map.entry(OTHER_GUILD, OTHER));
        assertThat(open).isEmpty();
    }

    @Test
    void aQueueHasAnEnd() throws IOException {
        radio.join(GUILD, CHANNEL);
        for (int i = 0; i <= 50; i++) {
            radio.play(GUILD, "b");
        }
        assertThatThrownBy(() -> radio.play(GUILD, "A"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("The queue is full.");
        assertThat(open).hasSize(51);
    }

    @Test
    void whatCannotBeDoneIsToldToTheUser() {
        assertThatThrownBy(() -> radio.skip(GUILD)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> radio.leave(GUILD)).isInstanceOf(RefusedException.class);
        radio.join(GUILD, CHANNEL);
        assertThatThrownBy(() -> radio.skip(GUILD)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> radio.play(GUILD, "missing")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> radio.play(GUILD, "broken"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("That file cannot be played.");
    }

    private OpusTrack track(Path file) {
        if (file.endsWith("broken.opus")) {
            throw new AudioException("on purpose");
        }
        return new FakeTrack(file, open);
    }
}
