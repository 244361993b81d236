package hikari.runtime.image;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.runtime.image.LinkedImage.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The image as the build left it.
class ImageTest {
    private final LinkedImage image = LinkedImage.built();

    @Test
    void saysItsVersionAndNothingElse() throws IOException {
        Run run = image.hikari("--version");

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(run.out()).contains(System.getProperty("hikari.version"));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void passesTheExitStatusOn() throws IOException {
        assertThat(image.hikari("--no-such-option").status()).isEqualTo(2);
    }

    @Test
    void findsItsHomeThroughSymbolicLinks(@TempDir Path folder) throws IOException {
        Path absolute = Files.createSymbolicLink(folder.resolve("a"), image.home());
        Path relative = Files.createSymbolicLink(folder.resolve("b"), Path.of("a/bin/hikari"));

        assertThat(LinkedImage.run(Map.of(), relative.toString(), "--version").status()).isZero();
        assertThat(new LinkedImage(absolute).hikari("--version").status()).isZero();
    }

    @Test
    void takesJvmOptionsFromTheEnvironment() throws IOException {
        Run run = image.hikari(Map.of("HIKARI_OPTS", "-Xmx64m -XX:+PrintFlagsFinal"), "--version");

        assertThat(run.out()).containsPattern("MaxHeapSize\\s+= 67108864");
        assertThat(run.out()).containsPattern("UseCompactObjectHeaders\\s+= true");
    }

    @Test
    void leavesTheChoiceOfACollectorToTheUser() throws IOException {
        Run run = image.hikari(Map.of("HIKARI_OPTS", "-XX:+UseSerialGC"), "--version");

        assertThat(run.status()).as(run.toString()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void asksForLargePagesWhereTheKernelHasThem() throws IOException {
        Path enabled = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean has = Files.isReadable(enabled) && !Files.readString(enabled).contains("[never]");
        Run run = image.hikari(Map.of("HIKARI_OPTS", "-XX:+PrintFlagsFinal"), "--version");

        assertThat(run.out()).containsPattern("UseTransparentHugePages\\s+= " + has);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void itsAotCacheFits() throws IOException {
        Run run =
                image.java(
                        "-XX:AOTMode=on",
                        "-XX:AOTCache=" + image.home().resolve("lib/hikari.aot"),
                        "-XX:+UseG1GC",
                        "-m",
                        "hikari.runtime/hikari.runtime.Main",
                        "--version");

        assertThat(run.status()).as(run.toString()).isZero();
    }

    @Test
    void carriesConfigurationAndPlugins() {
        assertThat(image.home().resolve("conf/log4j2.xml")).isRegularFile();
        assertThat(image.home().resolve("plugins/ping.jar")).isRegularFile();
        assertThat(image.home().resolve("plugins/commands.jar")).isRegularFile();
        assertThat(image.home().resolve("samples"))
                .isDirectoryContaining("glob:**/moderation.jar")
                .isDirectoryContaining("glob:**/poll.jar")
                .isDirectoryContaining("glob:**/radio.jar")
                .isDirectoryContaining("glob:**/todo.jar");
        assertThat(image.home().resolve("plugins/sandbox"))
                .isDirectoryContaining("glob:**/hikari.plugin.sandbox-*.jar");
    }

    @Test
    void pluginsBringNoModuleThatTheImageHas() throws IOException {
        Run modules = image.java("--list-modules");

        assertThat(modules.out()).contains("hikari.api@");
        assertThat(image.home().resolve("plugins/sandbox"))
                .isDirectoryNotContaining("glob:**/{hikari.api,jakarta,log4j}*");
    }
}
