package hikari.benchmarks.interactions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// What a signed command over HTTP costs the server, beside fastify with node:crypto: in turn on
/// the same machine, each round in a new process, warmed up. Prints what a verification costs with
/// each verifier, medians and the ratio.
///
/// Run by `benchmarks/interactions`.
public final class Interactions {
    private static final int REQUESTS = 2_000;
    private static final int CONNECTIONS = 32;
    private static final int MEASURED_SECONDS = 12;
    private static final int WARM_UP_SECONDS = 5;

    /// Until then compilers are at work; or until 40 s have passed.
    private static final long WARM_UP_REQUESTS = 200_000;

    private static final int WARM_UPS = 8;
    private static final int WARM_UPS_NODE = 2;

    private record Round(double cpuMicros, Load load, long mebibytes) {}

    private Interactions() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        var folder = Files.createTempDirectory("interactions");
        var file = folder.resolve("requests");
        try {
            var requests = new SignedRequests();
            requests.write(file, REQUESTS);
            Verifiers.print(requests);
            var key = HexFormat.of().formatHex(requests.publicKey());
            List<Round> ours = new ArrayList<>();
            List<Round> theirs = new ArrayList<>();
            for (var round = 0; round < rounds; round++) {
                ours.add(measure(hikari(key, "-XX:+UseSerialGC"), file, WARM_UPS));
                theirs.add(measure(fastify(key), file, WARM_UPS_NODE));
            }
            print(ours, theirs);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /// {@return our server's command line, with the image's options}
    static List<String> hikari(String key, String... options) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+UseTransparentHugePages",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dlog4j2.level=WARN"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Answering.class.getName(), key));
        return command;
    }

    private static List<String> fastify(String key) {
        return List.of("node", "benchmarks/target/fastify/interactions.mjs", key);
    }

    private static Round measure(List<String> command, Path file, int warmUps) throws IOException {
        try (var subject = new Subject(command)) {
            var warm = 0L;
            for (var i = 0; i < warmUps && warm < WARM_UP_REQUESTS; i++) {
                warm += Load.run(file, subject.port(), CONNECTIONS, WARM_UP_SECONDS).requests();
            }
            var before = subject.cpuSeconds();
            var load = Load.run(file, subject.port(), CONNECTIONS, MEASURED_SECONDS);
            var cpu = (subject.cpuSeconds() - before) * 1e6 / load.requests();
            var round = new Round(cpu, load, subject.residentMebibytes("VmRSS"));
            System.out.println(round);
            return round;
        }
    }

    private static void print(List<Round> ours, List<Round> theirs) {
        System.out.printf(
                "%n%-24s %10s %10s %8s%n",
                "median of " + ours.size(), "Hikari", "fastify", "ratio");
        print("CPU a request, us", ours, theirs, Round::cpuMicros);
        print("requests a second", ours, theirs, round -> round.load().perSecond());
        print("median, ms", ours, theirs, round -> round.load().medianMillis());
        print("99 %, ms", ours, theirs, round -> round.load().p99Millis());
        print("resident, MiB", ours, theirs, Round::mebibytes);
    }

    private static void print(
            String row, List<Round> ours, List<Round> theirs, ToDoubleFunction<Round> figure) {
        var first = median(ours, figure);
        var second = median(theirs, figure);
        System.out.printf(
                Locale.ROOT, "%-24s %10.1f %10.1f %8.2f%n", row, first, second, first / second);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
