package hikari.benchmarks.whole;

import hikari.sandbox.ReplaySpeed;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Compares whole processes on one machine in one run: the sandbox plays the same recorded frames
/// to Hikari and to JDA, in turn, each in a process of its own, warmed up by two playings. Prints
/// medians and ratios.
///
/// Run by `benchmarks/compare`.
public final class Compare {
    private static final int ROUNDS = 3;
    private static final int WARM_UP_PLAYS = 2;
    private static final int MEASURED_PLAYS = 2;

    /// One round of one subject.
    record Round(
            double readyMillis,
            double readyCpuMillis,
            double microsPerEvent,
            double bytesPerEvent,
            double residentMegabytes,
            double messages) {}

    private Compare() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var recording =
                Path.of(
                        arguments.length > 0
                                ? arguments[0]
                                : "../shared/payloads/stream/gateway-frames.jsonl.zst");
        if (!Files.isReadable(recording)) {
            System.err.println("There is no recording at " + recording + ": name one");
            System.exit(1);
        }
        List<Round> hikari = new ArrayList<>();
        List<Round> jda = new ArrayList<>();
        for (var round = 0; round < ROUNDS; round++) {
            hikari.add(measure(HikariSubject.class, recording));
            jda.add(measure(JdaSubject.class, recording));
        }
        System.out.printf("%-28s %12s %12s %8s%n", "median of " + ROUNDS, "Hikari", "JDA", "ratio");
        row("start to READY, ms", hikari, jda, Round::readyMillis);
        row("start to READY, CPU ms", hikari, jda, Round::readyCpuMillis);
        row("CPU per event, us", hikari, jda, Round::microsPerEvent);
        row("allocated per event, bytes", hikari, jda, Round::bytesPerEvent);
        row("resident memory, MB", hikari, jda, Round::residentMegabytes);
        row("messages that listeners got", hikari, jda, Round::messages);
    }

    private static Round measure(Class<?> main, Path recording)
            throws IOException, InterruptedException {
        var sandbox =
                Sandbox.create(
                        SandboxOptions.builder().withoutRateLimits().sharedCompression().build());
        sandbox.start();
        try (var subject = Subject.start(main, sandbox)) {
            play(sandbox, recording, WARM_UP_PLAYS);
            settle(sandbox, subject);
            var before = subject.used();
            var events = play(sandbox, recording, MEASURED_PLAYS);
            settle(sandbox, subject);
            var after = subject.used();
            return new Round(
                    subject.readyMillis,
                    subject.readyCpuNanos / 1e6,
                    (after.cpuNanos() - before.cpuNanos()) / 1e3 / events,
                    (double) (after.allocatedBytes() - before.allocatedBytes()) / events,
                    after.residentKilobytes() / 1024.0,
                    after.messages() - before.messages());
        } finally {
            sandbox.close();
        }
    }

    private static long play(Sandbox sandbox, Path recording, int times)
            throws InterruptedException {
        long events = 0;
        for (var i = 0; i < times; i++) {
            try (var replay = sandbox.gateway().replay(recording, ReplaySpeed.FULL)) {
                replay.join();
                events += replay.sent().values().stream().mapToLong(Long::longValue).sum();
            }
        }
        return events;
    }

    /// Until all is written to the socket and the subject's CPU time has come to rest.
    private static void settle(Sandbox sandbox, Subject subject) throws InterruptedException {
        var calm = 0;
        var last = subject.used();
        while (calm < 5) {
            Thread.sleep(200);
            var now = subject.used();
            var written =
                    sandbox.gateway().sessions().stream()
                            .allMatch(s -> s.written() == s.appended());
            calm = written && now.cpuNanos() - last.cpuNanos() < 20_000_000 ? calm + 1 : 0;
            last = now;
        }
    }

    private static void row(
            String name, List<Round> hikari, List<Round> jda, ToDoubleFunction<Round> figure) {
        var ours = median(hikari, figure);
        var theirs = median(jda, figure);
        System.out.printf(
                Locale.ROOT, "%-28s %12.1f %12.1f %8.2f%n", name, ours, theirs, ours / theirs);
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
