package hikari.benchmarks.whole;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/// The measured side of a comparison: says what the process has used so far whenever it is asked on
/// standard input.
final class Meter {
    private static final Flight FLIGHT = new Flight();

    private Meter() {}

    /// Tells that the subject is ready, then answers each line until the input ends: `LIVE` by the
    /// heap that is in use after a full collection, `RECORD` by beginning to record where time
    /// goes, `DUMP` and a file by ending that, any other by what was used.
    static void serve(LongSupplier counted) {
        var started = ManagementFactory.getRuntimeMXBean().getStartTime();
        say("READY", System.currentTimeMillis() - started, cpuNanos());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.split(" ", 2)[0]) {
                    case "LIVE" -> say("LIVE", liveBytes());
                    case "RECORD" -> say("RECORD", FLIGHT.begin());
                    case "DUMP" -> say("DUMP", FLIGHT.end(Path.of(line.split(" ", 2)[1])));
                    default ->
                            say(
                                    "USED",
                                    counted.getAsLong(),
                                    cpuNanos(),
                                    allocatedBytes(),
                                    residentKilobytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void say(String what, long... figures) {
        var line = new StringBuilder(what);
        for (var figure : figures) {
            line.append(' ').append(figure);
        }
        System.out.println(line);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /// Of platform threads, and of the virtual ones through their carriers.
    private static long allocatedBytes() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getTotalThreadAllocatedBytes();
    }

    private static long liveBytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long residentKilobytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
