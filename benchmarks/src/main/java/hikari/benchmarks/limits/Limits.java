package hikari.benchmarks.limits;

import hikari.sandbox.RestRequest;
import hikari.sandbox.Sandbox;
import hikari.sandbox.SandboxOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How close to Discord's limits a client in a process of its own comes: it sends many messages
/// over several channels at once, and the sandbox keeps 5 in 5 s for each channel and 50 a second
/// over all. What arrived is read from the sandbox's log of requests.
///
/// Run by `benchmarks/limits`.
public final class Limits {
    private static final int LIMIT = 5;
    private static final Duration WINDOW = Duration.ofSeconds(5);
    private static final int GLOBAL_LIMIT = 50;
    private static final Duration GLOBAL_WINDOW = Duration.ofSeconds(1);
    private static final String MESSAGES = "/channels/{channel_id}/messages";

    private Limits() {}

    public static void main(String[] arguments) throws IOException {
        var messages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        var channels = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        var each = messages / channels;
        var sandbox =
                Sandbox.create(
                        SandboxOptions.builder()
                                .world(1, 1, channels)
                                .keptRequests(10 * messages + 1_000)
                                .build());
        sandbox.start();
        try {
            var ids = sandbox.channels(sandbox.guildIds().getLast());
            var sent = send(sandbox, each, ids);
            print(sandbox, each, ids, Long.parseLong(sent[1]), Integer.parseInt(sent[2]));
        } finally {
            sandbox.close();
        }
    }

    private static String[] send(Sandbox sandbox, int each, List<Long> channels)
            throws IOException {
        var command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dlog4j2.level=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        sandbox.restUrl().toString(),
                        sandbox.token());
        var process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        try (var out =
                        new BufferedReader(
                                new InputStreamReader(
                                        process.getInputStream(), StandardCharsets.UTF_8));
                var in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
            line(out, "READY");
            in.println(
                    each
                            + " "
                            + channels.stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(" ")));
            return line(out, "SENT");
        } finally {
            process.destroy();
        }
    }

    private static String[] line(BufferedReader out, String word) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(word)) {
                return line.split(" ");
            }
        }
        throw new IOException("the process ended before it said " + word);
    }

    private static void print(
            Sandbox sandbox, int each, List<Long> channels, long elapsedNanos, int failed) {
        var requests =
                sandbox.requests().stream()
                        .filter(request -> request.route().equals(MESSAGES))
                        .toList();
        var arrived = arrived(requests);
        var lost = 0;
        var doubled = 0;
        var overtaken = 0;
        for (var channel : channels) {
            var numbers = arrived.getOrDefault(channel, List.of());
            var different = new HashSet<>(numbers).size();
            lost += each - different;
            doubled += numbers.size() - different;
            overtaken += overtaken(numbers);
        }
        row("messages", each * channels.size());
        row("channels", channels.size());
        printTimes(requests, elapsedNanos / 1e9, floor(each, channels.size()).toMillis() / 1e3);
        row("429", requests.stream().filter(request -> request.status() == 429).count());
        row("failed", failed);
        row("lost", lost);
        row("doubled", doubled);
        row("out of order", overtaken);
    }

    private static void printTimes(List<RestRequest> requests, double elapsed, double floor) {
        var span = Duration.between(requests.getFirst().at(), requests.getLast().at());
        row("elapsed, s", elapsed);
        row("first to last answer, s", span.toMillis() / 1e3);
        row("what the limits allow, s", floor);
        row("ratio", elapsed / floor);
    }

    private static void row(String name, double figure) {
        var format = figure == Math.rint(figure) ? "%-28s %10.0f%n" : "%-28s %10.4f%n";
        System.out.printf(Locale.ROOT, format, name, figure);
    }

    /// From the first request to the last: full windows follow each other without a pause, and the
    /// last one takes no time.
    private static Duration floor(int each, int channels) {
        var ofChannel = WINDOW.multipliedBy(windows(each, LIMIT));
        var ofAll = GLOBAL_WINDOW.multipliedBy(windows(each * channels, GLOBAL_LIMIT));
        return ofChannel.compareTo(ofAll) > 0 ? ofChannel : ofAll;
    }

    private static long windows(int count, int limit) {
        return (count - 1L) / limit;
    }

    /// The numbers that each channel got, in the order in which the messages were made.
    private static Map<Long, List<Integer>> arrived(List<RestRequest> requests) {
        Map<Long, List<Integer>> byChannel = new HashMap<>();
        for (var request : requests) {
            if (request.status() == 200) {
                var channel = Long.parseUnsignedLong(request.path().split("/")[2]);
                var content = request.body().asJsonObject().getString("content");
                byChannel
                        .computeIfAbsent(channel, key -> new ArrayList<>())
                        .add(Integer.parseInt(content));
            }
        }
        return byChannel;
    }

    /// How many came behind one that entered a whole limit later. As many as the limit allows are
    /// on the way at the same time, and have no order.
    private static int overtaken(List<Integer> numbers) {
        var overtaken = 0;
        var latest = 0;
        for (var number : numbers) {
            if (latest - number >= LIMIT) {
                overtaken++;
            }
            latest = Math.max(latest, number);
        }
        return overtaken;
    }
}
