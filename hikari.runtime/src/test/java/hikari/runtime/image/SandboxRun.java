package hikari.runtime.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `hikari run --sandbox` of an image, up to the moment when the bot is ready.
final class SandboxRun implements AutoCloseable {
    private static final Pattern PAGE = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    private final Process host;
    private final BufferedReader out;
    private final String ready;
    private final List<String> said = new ArrayList<>();

    /// Starts the host and waits until it says that it is ready.
    ///
    /// @param folder where it may leave data
    /// @param more options beside `--sandbox`
    SandboxRun(LinkedImage image, Path folder, String... more) throws IOException {
        String launcher = image.home().resolve("bin/hikari").toString();
        List<String> command = new ArrayList<>(List.of(launcher, "run", "--sandbox"));
        command.addAll(List.of(more));
        host =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        out = host.inputReader();
        String line = out.readLine();
        while (line != null && !line.startsWith("Ready")) {
            said.add(line);
            line = out.readLine();
        }
        assertThat(line).as("ready after %s", said).isNotNull();
        ready = line;
    }

    /// Sends a signal, reads what the host says until it ends, and returns its status.
    int endWith(String signal) throws IOException, InterruptedException {
        String[] kill = {"kill", "-" + signal, String.valueOf(host.pid())};
        assertThat(new ProcessBuilder(kill).start().waitFor()).isZero();
        out.lines().forEach(said::add);
        assertThat(host.waitFor(1, TimeUnit.MINUTES)).as("ends after %s", said).isTrue();
        return host.exitValue();
    }

    /// How it said that it is ready.
    String ready() {
        return ready;
    }

    /// The address of the local Discord's page.
    URI page() {
        return said.stream()
                .map(PAGE::matcher)
                .filter(Matcher::find)
                .map(found -> URI.create(found.group()))
                .findFirst()
                .orElseThrow();
    }

    /// All that was said, "Ready" aside.
    List<String> said() {
        return said;
    }

    @Override
    public void close() {
        host.destroyForcibly();
    }
}
