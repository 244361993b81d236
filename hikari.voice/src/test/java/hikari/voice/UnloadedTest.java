package hikari.voice;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Snowflake;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Who brings a connection of their own loads nothing of audio or encryption.
@Timeout(60)
class UnloadedTest {
    @Test
    void aConnectionOfAnotherTypeLoadsNoClassOfAudioOrEncryption()
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java(), "-Xlog:class+load", "-Xshare:auto"));
        command.addAll(List.of("-cp", path(), Elsewhere.class.getName()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        var loaded =
                output.lines()
                        .filter(line -> line.contains(" hikari."))
                        .filter(line -> line.contains(" source: "))
                        .map(line -> line.replaceAll(".* (hikari\\.\\S+) source: .*", "$1"))
                        .toList();
        assertThat(loaded).contains("hikari.voice.Attempt", "hikari.api.voice.VoiceComponent");
        assertThat(loaded)
                .noneMatch(name ->
                        name.startsWith("hikari.api.voice.audio.")
                                || name.startsWith("hikari.api.voice.dave.")
                                || name.startsWith("hikari.voice.")
                                        && name.lastIndexOf('.') > "hikari.voice".length());
    }

    /// A life with a connection that leads elsewhere.
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] arguments) {
            var world = new VoiceWorld();
            var voice = new DefaultVoiceFactory().create(world.bot);
            voice.start();
            voice.connect(VoiceWorld.GUILD, VoiceWorld.CHANNEL, TestConnection::new);
            voice.move(VoiceWorld.GUILD, Snowflake.of(5));
            voice.close();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The class path of these tests, also where they run on the module path.
    private static String path() {
        return String.join(
                File.pathSeparator,
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""),
                where(Elsewhere.class),
                where(DefaultVoiceFactory.class));
    }

    private static String where(Class<?> type) {
        return Path.of(
                        URI.create(
                                type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()))
                .toString();
    }
}
