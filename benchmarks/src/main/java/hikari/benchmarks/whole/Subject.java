package hikari.benchmarks.whole;

import hikari.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A process that is compared, as the driver sees it.
final class Subject implements AutoCloseable {
    /// What a process has used since its start.
    ///
    /// @param counted messages and interactions that its listener has counted; of a bare client
    ///   everything that came
    /// @param cpuNanos CPU time of the whole process
    /// @param allocatedBytes bytes allocated by its threads
    /// @param residentKilobytes memory now
    record Used(long counted, long cpuNanos, long allocatedBytes, long residentKilobytes) {}

    final long readyMillis;
    final long readyCpuNanos;
    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    private Subject(Process process, BufferedReader out, PrintWriter in) throws IOException {
        this.process = process;
        this.out = out;
        this.in = in;
        var ready = line("READY");
        this.readyMillis = ready[0];
        this.readyCpuNanos = ready[1];
    }

    /// Starts a process, and waits until it is ready.
    ///
    /// @param guilds how many guilds it waits for
    /// @param options more options of the virtual machine
    static Subject start(Kind kind, Sandbox sandbox, int guilds, List<String> options)
            throws IOException {
        var command = new ArrayList<>(List.of(java(), "-XX:+UseG1GC", "-Xmx2g"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-Dlog4j2.level=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        kind.main.getName(),
                        sandbox.restUrl().toString(),
                        sandbox.token(),
                        sandbox.gatewayUrl().toString(),
                        Integer.toString(guilds)));
        var process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        return new Subject(process, out, in);
    }

    /// This process's own, so that both sides are the same version.
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Used used() {
        in.println("USED");
        var figures = answer("USED");
        return new Used(figures[0], figures[1], figures[2], figures[3]);
    }

    /// The heap in use after a full collection, in bytes.
    long live() {
        in.println("LIVE");
        return answer("LIVE")[0];
    }

    /// Begins to record where time and memory go.
    void record() {
        in.println("RECORD");
        answer("RECORD");
    }

    /// Ends the recording.
    ///
    /// @param file where it is written
    void dump(Path file) {
        in.println("DUMP " + file);
        answer("DUMP");
    }

    private long[] answer(String word) {
        try {
            return line(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The figures after a word.
    private long[] line(String word) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(word + " ")) {
                return Stream.of(line.split(" ")).skip(1).mapToLong(Long::parseLong).toArray();
            }
        }
        throw new IOException("the process ended before it said " + word);
    }

    /// Ends the process, and waits until it has written what it writes at its end.
    void end() throws InterruptedException {
        close();
        process.waitFor();
    }

    @Override
    public void close() {
        in.close();
        process.destroy();
    }
}
