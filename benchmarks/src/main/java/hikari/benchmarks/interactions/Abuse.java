package hikari.benchmarks.interactions;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Attacks the server in every way that we know while somebody asks it good things: what became of
/// the good requests, its memory, its log; then ends it under load and counts what it took and did
/// not answer.
///
/// Run by `benchmarks/abuse`.
public final class Abuse {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration LOAD = Duration.ofSeconds(2);
    private static final int GOOD = 200;

    private Abuse() {}

    public static void main(String[] arguments)
            throws IOException, GeneralSecurityException, InterruptedException {
        var requests = new SignedRequests();
        var key = HexFormat.of().formatHex(requests.publicKey());
        var log = Files.createTempFile("abuse", ".log");
        var command = Interactions.hikari(key, "-Dorg.apache.logging.log4j.simplelog.level=WARN");
        var server = new Subject(command, Redirect.to(log.toFile()));
        System.out.printf(
                "%-42s %6s %10s %10s %10s %10s%n",
                "attack", "good", "median, ms", "99 %, ms", "failed", "MiB");
        var answered = run("nothing", List::of, server, requests);
        for (var attack : chosen(arguments)) {
            answered += run(attack.title, () -> begin(attack, server, requests), server, requests);
        }
        answered += run("nothing", List::of, server, requests);
        System.out.printf(
                "resident at most: %d MiB; lines in the log: %d%n",
                server.residentMebibytes("VmHWM"), Files.readAllLines(log).size());
        endUnderLoad(server, requests, answered);
        Files.delete(log);
    }

    private static List<Attack> chosen(String[] names) {
        return Stream.of(Attack.values())
                .filter(attack -> names.length == 0 || List.of(names).contains(attack.name()))
                .toList();
    }

    /// Begins something that goes on on threads.
    @FunctionalInterface
    private interface Begun {
        List<Thread> threads();
    }

    private static List<Thread> begin(Attack attack, Subject server, SignedRequests requests) {
        List<Thread> threads = new ArrayList<>();
        for (var i = 0; i < attack.connections; i++) {
            var number = i;
            threads.add(
                    Thread.ofVirtual()
                            .start(() ->
                                    Attack.quietly(
                                            () -> attack.run(server.port(), requests, number))));
        }
        return threads;
    }

    /// @return how many good requests were answered
    private static int run(String title, Begun attack, Subject server, SignedRequests requests)
            throws IOException, InterruptedException {
        var until = System.nanoTime() + LONGEST.toNanos();
        var threads = attack.threads();
        var times = new ArrayList<Double>();
        var failed = 0;
        var asked = 0;
        var cutOff = false;
        while (!cutOff && (asked < GOOD || threads.stream().anyMatch(Thread::isAlive))) {
            cutOff = System.nanoTime() > until;
            var begun = System.nanoTime();
            try (var client = new Client(server.port())) {
                failed += client.write(requests.good(asked)).status() == 200 ? 0 : 1;
                times.add((System.nanoTime() - begun) / 1e6);
            } catch (IOException e) {
                failed++;
            }
            asked++;
            Thread.sleep(10);
        }
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            thread.join();
        }
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-42s %6d %10.1f %10.1f %10d %10d%n",
                cutOff ? title + " (cut off)" : title,
                asked,
                at(sorted, 0.5),
                at(sorted, 0.99),
                failed,
                server.residentMebibytes("VmRSS"));
        return times.size();
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
    }

    /// Ends the server while 32 connections ask as fast as they can.
    private static void endUnderLoad(Subject server, SignedRequests requests, int before)
            throws IOException, InterruptedException {
        var answered = new AtomicLong(before);
        var cut = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (var i = 0; i < 32; i++) {
            var request = requests.good(i);
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                try (var client = new Client(server.port())) {
                                    while (client.write(request).status() == 200) {
                                        answered.incrementAndGet();
                                    }
                                } catch (IOException e) {
                                    cut.incrementAndGet();
                                }
                            }));
        }
        Thread.sleep(LOAD);
        var handled = server.end();
        for (var thread : threads) {
            thread.join();
        }
        server.close();
        System.out.printf(
                "ended under load: handlers got %s requests, clients got %d answers; connections that ended: %d%n",
                handled, answered.get(), cut.get());
    }
}
