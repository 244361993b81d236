package hikari.benchmarks.faults;

import hikari.api.gateway.Compression;
import java.time.Duration;

/// Lets thousands of faults meet a bot under load, and compares what its listeners got with the
/// sandbox's truth. Ends with 1 if anything was lost, doubled, out of order or left over.
///
/// Run by `benchmarks/faults`.
public final class Faults {
    private Faults() {}

    public static void main(String[] arguments) throws InterruptedException {
        var faults = argument(arguments, 0, 10_000);
        var shards = argument(arguments, 1, 128);
        var seed = argument(arguments, 2, 1);
        var faultsPerSecond = argument(arguments, 3, 120);
        var eventsPerSecond = argument(arguments, 4, 600);
        var report =
                FaultRun.of(
                        new FaultPlan(
                                faults,
                                shards,
                                seed,
                                eventsPerSecond,
                                faultsPerSecond,
                                Compression.ZLIB_STREAM,
                                Duration.ofSeconds(60)));
        System.out.println(report.line());
        System.out.println(report.details());
        System.exit(report.isClean() && report.faultCount() >= faults ? 0 : 1);
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }
}
