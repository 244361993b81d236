package hikari.runtime.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// An image on disk, and how to start it. Used by the tests that run after the package phase.
record LinkedImage(Path home) {
    /// What a run left behind.
    record Run(int status, String out, String err) {}

    /// The image that the build made.
    static LinkedImage built() {
        return new LinkedImage(Path.of(System.getProperty("hikari.image")));
    }

    /// Links one like the built image, but without some of its modules and without an AOT cache.
    static LinkedImage without(Path home, String... modules) throws IOException {
        Path root = Path.of(System.getProperty("hikari.root"));
        Path target = built().home().getParent();
        String version = System.getProperty("hikari.version");
        List<String> roots =
                new ArrayList<>(List.of(System.getProperty("hikari.image.roots").split(",")));
        assertThat(roots).contains(modules);
        roots.removeAll(Arrays.asList(modules));
        Path sandbox = root.resolve("plugins/sandbox/target");
        Run linking =
                run(
                        Map.of(),
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        root.resolve("build/Image.java").toString(),
                        "--into",
                        home.toString(),
                        "--modules",
                        target.resolve("closure").toString(),
                        "--jar",
                        target.resolve("hikari.runtime-" + version + ".jar").toString(),
                        "--roots",
                        String.join(",", roots),
                        "--skeleton",
                        root.resolve("hikari.runtime/src/image").toString(),
                        "--plugin",
                        "sandbox=%s:%s"
                                .formatted(
                                        sandbox.resolve(
                                                "hikari.plugin.sandbox-" + version + ".jar"),
                                        sandbox.resolve("closure")));
        assertThat(linking.status()).as(linking.toString()).isZero();
        return new LinkedImage(home);
    }

    /// Runs `bin/hikari` to its end.
    Run hikari(String... arguments) throws IOException {
        return hikari(Map.of(), arguments);
    }

    /// Runs `bin/hikari` to its end, with more environment variables.
    Run hikari(Map<String, String> environment, String... arguments) throws IOException {
        return run(environment, command(home.resolve("bin/hikari"), arguments));
    }

    /// Runs the image's `bin/java` to its end.
    Run java(String... arguments) throws IOException {
        return run(Map.of(), command(home.resolve("bin/java"), arguments));
    }

    private static String[] command(Path program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /// Runs any command to its end; both streams go to files, so none can fill up and block it.
    static Run run(Map<String, String> environment, String... command) throws IOException {
        Path out = Files.createTempFile("run", ".out");
        Path err = Files.createTempFile("run", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().keySet().removeIf(name -> name.startsWith("JAVA"));
            builder.environment().putAll(environment);
            Process process =
                    builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            try {
                assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends").isTrue();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            } finally {
                process.destroyForcibly();
            }
            return new Run(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
