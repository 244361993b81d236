package hikari.runtime.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {
    private static final String TOKEN =
            "MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.abcdefghijklmnopqrstuvwxyz";

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutACommandItSaysWhichThereAre() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Say what to do").contains("doctor");
    }

    @Test
    void pluginsNamesWhatIsLeftOutAndEndsWithOne() throws IOException {
        Files.writeString(folder.resolve("garbage.jar"), "no jar");
        assertThat(run("plugins", "--plugins", folder.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("garbage.jar").contains("left out");
    }

    @Test
    void anEmptyFolderIsSaidToBeEmpty() {
        assertThat(run("plugins", "--plugins", folder.toString())).isZero();
        assertThat(out.toString()).contains("No plugins in " + folder);
    }

    @Test
    void runWithoutATokenSaysHowToGiveOne() {
        var tokens = new TokenSource(Optional.empty(), Map.of());
        assertThat(tokens.find()).isEmpty();
        assertThat(run("run", "--token-file", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("cannot be read");
    }

    @Test
    void optionsOfTheGatewayAndOfInteractionsDoNotMix() {
        assertThat(run("run", "--sandbox", "--port", "8080")).isEqualTo(1);
        assertThat(err.toString()).contains("--port needs --interactions");
        assertThat(run("run", "--sandbox", "--interactions", "--shard-count", "2")).isEqualTo(1);
        assertThat(err.toString()).contains("--shard-count is for the gateway");
    }

    @Test
    void aWrongTokenIsCalledWrong() throws IOException {
        var file = Files.writeString(folder.resolve("token"), TOKEN);
        try (var sandbox = Sandbox.create(SandboxOptions.defaults())) {
            sandbox.start();
            var url = sandbox.restUrl().toString();
            var nothing = folder.resolve("none").toString();
            assertThat(
                            run(
                                    "run",
                                    "--token-file",
                                    file.toString(),
                                    "--rest-url",
                                    url,
                                    "--plugins",
                                    nothing))
                    .isEqualTo(1);
        }
        assertThat(err.toString()).contains("The token is wrong").doesNotContain(TOKEN);
    }

    @Test
    void theTokenComesFromTheFileBeforeTheEnvironment() throws IOException {
        var file = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        var tokens =
                new TokenSource(Optional.of(file), Map.of(TokenSource.TOKEN, "other.token.here"));
        assertThat(tokens.require().secret()).isEqualTo(TOKEN);
    }

    @Test
    void doctorFindsWhatIsWrongAndNeverTellsTheToken() throws IOException {
        var file = Files.writeString(folder.resolve("token"), "this-is-not-a-token-at-all");
        assertThat(
                        run(
                                "doctor",
                                "--token-file",
                                file.toString(),
                                "--rest-url",
                                "http://127.0.0.1:1/api/v10"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("does not have three parts")
                .contains("cannot be reached")
                .contains("->")
                .doesNotContain("this-is-not-a-token-at-all");
    }

    @Test
    void doctorIsContentWithAReachableApiAGoodTokenAndTheClock() throws IOException {
        var file = Files.writeString(folder.resolve("token"), TOKEN);
        try (var sandbox = Sandbox.create(SandboxOptions.defaults())) {
            sandbox.start();
            run(
                    "doctor",
                    "--token-file",
                    file.toString(),
                    "--rest-url",
                    sandbox.restUrl().toString());
        }
        assertThat(out.toString())
                .contains("of the application 123456789012345678")
                .contains("/api/v10 answers")
                .contains("agrees with the API's");
    }

    private int run(String... arguments) {
        return HikariCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .execute(arguments);
    }
}
