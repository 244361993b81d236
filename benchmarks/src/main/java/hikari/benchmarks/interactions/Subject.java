package hikari.benchmarks.interactions;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A server in a process of its own.
final class Subject implements AutoCloseable {
    /// Of `/proc`: the kernel counts CPU time in hundredths of a second for all programs.
    private static final double TICKS_A_SECOND = 100;

    private final Process process;
    private final BufferedReader out;
    private final int port;

    Subject(List<String> command) throws IOException {
        this(command, Redirect.INHERIT);
    }

    /// @param errors where what it logs goes
    Subject(List<String> command, Redirect errors) throws IOException {
        process = new ProcessBuilder(command).redirectError(errors).start();
        out = process.inputReader(StandardCharsets.UTF_8);
        port = Integer.parseInt(out.readLine().strip());
    }

    /// Has it end, in order.
    ///
    /// @return what it says last
    String end() throws IOException {
        process.outputWriter().close();
        return out.readLine();
    }

    int port() {
        return port;
    }

    /// {@return the CPU time of all its threads so far, in seconds}
    double cpuSeconds() throws IOException {
        var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }

    /// {@return its resident memory in MiB: now, or at its highest}
    ///
    /// @param line `VmRSS` or `VmHWM`
    long residentMebibytes(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))
                .stream()
                .filter(text -> text.startsWith(line + ":"))
                .mapToLong(text -> Long.parseLong(text.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
