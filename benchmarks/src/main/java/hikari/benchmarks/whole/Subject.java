package hikari.benchmarks.whole;

import hikari.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A process that is compared, as the driver sees it.
final class Subject implements AutoCloseable {
    /// What a process has used since its start.
    ///
    /// @param messages messages its listener has counted
    /// @param cpuNanos CPU time of the whole process
    /// @param allocatedBytes bytes allocated by its threads
    /// @param residentKilobytes memory now
    record Used(long messages, long cpuNanos, long allocatedBytes, long residentKilobytes) {}

    final long readyMillis;
    final long readyCpuNanos;
    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    private Subject(Process process, BufferedReader out, PrintWriter in, String[] ready) {
        this.process = process;
        this.out = out;
        this.in = in;
        this.readyMillis = Long.parseLong(ready[1]);
        this.readyCpuNanos = Long.parseLong(ready[2]);
    }

    static Subject start(Class<?> main, Sandbox sandbox) throws IOException {
        var command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseG1GC",
                        "-Xmx1g",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-Dlog4j2.level=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        sandbox.restUrl().toString(),
                        sandbox.token(),
                        sandbox.gatewayUrl().toString());
        var process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        return new Subject(process, out, in, line(out, "READY"));
    }

    Used used() {
        in.println("?");
        try {
            var parts = line(out, "USED");
            return new Used(
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] line(BufferedReader out, String word) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(word + " ")) {
                return line.split(" ");
            }
        }
        throw new IOException("the process ended before it said " + word);
    }

    @Override
    public void close() {
        in.close();
        process.destroy();
    }
}
