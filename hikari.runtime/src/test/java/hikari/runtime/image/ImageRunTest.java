package hikari.runtime.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the README's first command shows, less the building.
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ImageRunTest {
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void runsABotOnTheSandboxUntilASignalAndEndsInOrder(String signal, @TempDir Path folder)
            throws IOException, InterruptedException {
        try (SandboxRun run = new SandboxRun(LinkedImage.built(), folder)) {
            assertThat(run.endWith(signal)).as(run.said().toString()).isZero();

            assertThat(run.said()).anyMatch(line -> line.contains("http://127.0.0.1:"));
            assertThat(run.said()).anyMatch(line -> line.contains("ping"));
            assertThat(run.said()).noneMatch(line -> line.matches(".*\\b(WARN|ERROR)\\b.*"));
        }
    }

    @Test
    void servesThePluginsOverHttpAlone(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (SandboxRun run = new SandboxRun(LinkedImage.built(), folder, "--interactions")) {
            assertThat(run.ready()).contains("interactions at http://127.0.0.1:");
            assertThat(run.endWith("TERM")).as(run.said().toString()).isZero();

            assertThat(run.said()).anyMatch(line -> line.contains("ping"));
            assertThat(run.said())
                    .filteredOn(line -> line.matches(".*\\b(WARN|ERROR)\\b.*"))
                    .as("the sandbox tries a wrong signature, as Discord does")
                    .allMatch(line -> line.contains("Rejected 1 request(s) without a valid"));
        }
    }

    @Test
    void runsABotWithoutVoiceAndInteractions(@TempDir Path folder)
            throws IOException, InterruptedException {
        LinkedImage image =
                LinkedImage.without(folder.resolve("image"), "hikari.voice", "hikari.interactions");
        assertThat(image.java("--list-modules").out())
                .contains("hikari.gateway@", "hikari.rest@")
                .doesNotContain("hikari.voice", "hikari.interactions");

        try (SandboxRun run = new SandboxRun(image, folder)) {
            assertThat(run.endWith("TERM")).as(run.said().toString()).isZero();
        }
    }
}
