package hikari.voice.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.AudioException;
import hikari.api.voice.audio.OpusSources;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of the reference encoder. `.ci/run` installs it.
@EnabledIf("isInstalled")
class OpusToolsTest {
    private static final Path ENCODER = Path.of("/usr/bin/opusenc");
    private static final int SECONDS = 3;

    @TempDir private Path folder;

    static boolean isInstalled() {
        return Files.isExecutable(ENCODER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.5", "5", "10", "20", "40", "60"})
    void everyFrameComesOutAs20MsWhateverTheEncodersFrames(String milliseconds)
            throws IOException, InterruptedException {
        var file = encode("--framesize", milliseconds, "--title", "A tone", "--artist", "Nobody");
        try (var track = OpusSources.open(file)) {
            assertThat(track.tags().title()).contains("A tone");
            assertThat(track.tags().artist()).contains("Nobody");
            assertThat(track.duration()).contains(Duration.ofSeconds(SECONDS));
            var frames = Packets.all(track);
            assertThat(frames).hasSizeBetween(50 * SECONDS, 50 * SECONDS + 2);
            var parsed = new OpusFrames();
            assertThat(frames)
                    .allSatisfy(frame -> {
                        assertThat(parsed.read(ByteBuffer.wrap(frame))).isTrue();
                        assertThat(parsed.samples()).isEqualTo(FrameShaper.SAMPLES);
                    });
        }
    }

    @Test
    void aJumpFindsTheSameFramesAsReadingUpToThem() throws IOException, InterruptedException {
        var file = encode("--framesize", "20");
        try (var track = OpusSources.open(file)) {
            var frames = Packets.all(track);
            track.seek(Duration.ofSeconds(2));
            var rest = Packets.all(track);
            assertThat(rest).hasSizeBetween(50, 56);
            assertThat(frames.subList(frames.size() - rest.size(), frames.size()))
                    .containsExactlyElementsOf(rest);
        }
    }

    @Test
    void framesOf60MsAreRefusedByTheirLength() throws IOException, InterruptedException {
        try (var track =
                OpusSources.open(encode("--framesize", "60", "--speech", "--bitrate", "8"))) {
            assertThatThrownBy(() -> Packets.all(track))
                    .isInstanceOf(AudioException.class)
                    .hasMessageContaining("60 ms");
        }
    }

    private Path encode(String... options) throws IOException, InterruptedException {
        var raw = Files.write(folder.resolve("tone.raw"), tone());
        var file = folder.resolve("tone.opus");
        var command = new ArrayList<>(List.of(ENCODER.toString(), "--quiet"));
        command.addAll(List.of("--raw", "--raw-rate", "48000", "--raw-chan", "2"));
        command.addAll(List.of(options));
        command.addAll(List.of(raw.toString(), file.toString()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return file;
    }

    private static byte[] tone() {
        var samples = ByteBuffer.allocate(SECONDS * 48_000 * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; samples.hasRemaining(); i++) {
            var value = (short) (8_000 * Math.sin(2 * Math.PI * 440 * i / 48_000));
            samples.putShort(value).putShort(value);
        }
        return samples.array();
    }
}
