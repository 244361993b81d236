package hikari.runtime.image;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The command framework and the samples as jars, in the image's own plugin host: loaded, served,
/// taken away and put back while it runs, over the gateway and over HTTP.
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CommandsInImageTest {
    private static final Set<String> OVER_HTTP =
            Set.of("ping", "ban", "timeout", "clear", "poll", "todo");

    private final LinkedImage image = LinkedImage.built();

    @TempDir private Path folder;

    private Path plugins;

    @BeforeEach
    void copyThePluginsOfTheImageAndItsSamples() throws IOException {
        plugins = folder.resolve("plugins");
        for (var from : new String[] {"plugins", "samples"}) {
            var source = image.home().resolve(from);
            try (var files = Files.walk(source)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var to = plugins.resolve(source.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--interactions"})
    void jarsAreServedTakenAwayAndPutBack(String transport)
            throws IOException, InterruptedException {
        var more =
                transport.isEmpty()
                        ? new String[] {"--plugins", plugins.toString()}
                        : new String[] {"--plugins", plugins.toString(), transport};
        var all = transport.isEmpty() ? withVoice() : OVER_HTTP;
        try (var run = new SandboxRun(image, folder, more);
                var discord = new SandboxControl(run.page())) {
            discord.await(() -> discord.commands().equals(all));
            var options = Map.of("question", "Tea?", "answers", "yes, no");
            var poll = discord.run("poll", options);
            assertThat(poll.getString("content")).isEqualTo("**Tea?**");
            assertThat(discord.press(poll, customId(poll)).getString("content"))
                    .endsWith("\nyes: 1\nno: 0");

            var kept = Files.move(plugins.resolve("poll.jar"), folder.resolve("poll.jar"));
            discord.await(() -> !discord.commands().contains("poll"));
            assertThat(discord.commands()).contains("todo", "ban", "ping");
            assertThat(discord.press(poll, customId(poll)).getString("content"))
                    .isEqualTo("This does not work at the moment.");

            Files.move(kept, plugins.resolve("poll.jar"), StandardCopyOption.ATOMIC_MOVE);
            discord.await(() -> discord.commands().equals(all));
            assertThat(discord.press(poll, customId(poll)).getString("content"))
                    .as("the vote is the same user's")
                    .endsWith("\nyes: 1\nno: 0");

            assertThat(run.endWith("TERM")).as(run.said().toString()).isZero();
            assertThat(run.said()).noneMatch(line -> line.matches(".*\\bERROR\\b.*"));
            assertThat(run.said().stream().filter(line -> line.contains("There is no radio here")))
                    .hasSize(transport.isEmpty() ? 0 : 1);
        }
    }

    /// What the radio does needs the gateway.
    private static Set<String> withVoice() {
        var all = new HashSet<>(OVER_HTTP);
        all.add("radio");
        return Set.copyOf(all);
    }

    private static String customId(JsonObject message) {
        return message.getJsonArray("components")
                .getJsonObject(0)
                .getJsonArray("components")
                .getJsonObject(0)
                .getString("custom_id");
    }
}
