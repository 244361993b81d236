package hikari.lavaplayer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sedmelluq.discord.lavaplayer.player.AudioPlayerManager;
import com.sedmelluq.discord.lavaplayer.player.DefaultAudioPlayerManager;
import com.sedmelluq.discord.lavaplayer.player.FunctionalResultHandler;
import com.sedmelluq.discord.lavaplayer.source.local.LocalAudioSourceManager;
import com.sedmelluq.discord.lavaplayer.track.AudioTrack;
import hikari.api.voice.audio.OpusSource;
import hikari.testkit.OpusReading;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LavaplayerSourceTest {
    private static final int SECONDS = 2;

    @TempDir private Path folder;
    private final AudioPlayerManager manager = new DefaultAudioPlayerManager();

    @AfterEach
    void close() {
        manager.shutdown();
    }

    @Test
    void aLocalFileIsGivenOutInFramesOf20MsToItsEnd() throws IOException, InterruptedException {
        manager.registerSourceManager(new LocalAudioSourceManager());
        var source = LavaplayerSource.of(manager.createPlayer(), load(wave()));
        try {
            var frames = 0;
            for (var length = OpusReading.next(source);
                    length != OpusSource.ENDED;
                    length = OpusReading.next(source)) {
                frames++;
            }
            assertThat(frames).isBetween(50 * SECONDS - 1, 50 * SECONDS + 2);
        } finally {
            source.close();
        }
    }

    @Test
    void aPlayerWithNothingToPlayGivesNothingAndHasNoEnd() {
        var source = LavaplayerSource.of(manager.createPlayer());
        assertThat(source.read(ByteBuffer.allocate(OpusSource.MAX_FRAME)))
                .isEqualTo(OpusSource.NOTHING_NOW);
        source.close();
    }

    private AudioTrack load(Path file) throws InterruptedException {
        var loaded = new ArrayBlockingQueue<AudioTrack>(1);
        var loading =
                manager.loadItem(
                        file.toString(),
                        new FunctionalResultHandler(loaded::add, null, null, null));
        var track = loaded.poll(20, TimeUnit.SECONDS);
        assertThat(track).as("loaded: %s", loading).isNotNull();
        return track;
    }

    /// A tone of 48 kHz, stereo.
    private Path wave() throws IOException {
        var samples = 48_000 * SECONDS;
        var bytes = ByteBuffer.allocate(44 + samples * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(text("RIFF")).putInt(36 + samples * 4).put(text("WAVEfmt ")).putInt(16);
        bytes.putShort((short) 1).putShort((short) 2).putInt(48_000).putInt(48_000 * 4);
        bytes.putShort((short) 4).putShort((short) 16).put(text("data")).putInt(samples * 4);
        for (int i = 0; i < samples; i++) {
            var value = (short) (10_000 * Math.sin(2 * Math.PI * 440 * i / 48_000));
            bytes.putShort(value).putShort(value);
        }
        return Files.write(folder.resolve("tone.wav"), bytes.array());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
