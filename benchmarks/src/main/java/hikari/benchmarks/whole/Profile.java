package hikari.benchmarks.whole;

import hikari.sandbox.LoadPlan;
import hikari.sandbox.LoadWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Says where the time and the allocations of a subject go while it receives the stream: by the
/// method that was running, and by the methods of ours (or of JDA) that were on the stack.
///
/// Run by `benchmarks/profile`.
public final class Profile {
    private static final int SHOWN = 30;

    private Profile() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var kind = Kind.valueOf(argument(arguments, 0, "hikari").toUpperCase(Locale.ROOT));
        var rate = Integer.parseInt(argument(arguments, 1, "0"));
        var file = Path.of(argument(arguments, 2, "benchmarks/target/%s.jfr".formatted(kind)));
        var world = new LoadWorld(100, 200, 30, 20, 60_000, 1);
        try (var run = new Run(new Run.Settings(world, rate));
                var subject = run.start(kind, List.of())) {
            var warmUp = LoadPlan.of(4L * world.events());
            run.pass(subject, warmUp);
            subject.record();
            var plan = warmUp.then((rate > 0 ? 1L : 8L) * world.events());
            var pass = run.pass(subject, rate > 0 ? plan.atRate(rate) : plan);
            subject.dump(file.toAbsolutePath());
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d events: %.2f us of CPU and %.0f bytes an event%n%n",
                    kind.title,
                    pass.events(),
                    pass.microsPerEvent(),
                    pass.bytesPerEvent());
            print(file, pass);
        }
    }

    private static String argument(String[] arguments, int index, String otherwise) {
        return arguments.length > index ? arguments[index] : otherwise;
    }

    private static void print(Path file, Run.Pass pass) throws IOException {
        var cpu = new Shares();
        var allocation = new Shares();
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                var event = recording.readEvent();
                switch (event.getEventType().getName()) {
                    case Flight.CPU -> cpu.add(event, 1);
                    case Flight.ALLOCATION -> allocation.add(event, event.getLong("weight"));
                    default -> {}
                }
            }
        }
        var perSample = Flight.PERIOD_MILLIS * 1e3 / pass.events();
        System.out.printf(
                Locale.ROOT,
                "CPU in Java threads: %.2f us an event; the rest is the collector and the compiler%n",
                cpu.total * perSample);
        cpu.print("CPU", perSample, "us");
        allocation.print(
                "allocation", pass.bytesPerEvent() / Math.max(1, allocation.total), "bytes");
        System.out.println("The recording is " + file + " (" + Files.size(file) + " bytes)");
    }

    /// Weights by method.
    private static final class Shares {
        private final Map<String, Double> self = new HashMap<>();
        private final Map<String, Double> inside = new HashMap<>();
        private double total;

        void add(RecordedEvent event, double weight) {
            total += weight;
            var trace = event.getStackTrace();
            if (trace == null || trace.getFrames().isEmpty()) {
                self.merge("(no stack)", weight, Double::sum);
                return;
            }
            var frames = trace.getFrames();
            self.merge(name(frames.getFirst()), weight, Double::sum);
            var seen = new HashSet<String>();
            for (var frame : frames) {
                var name = name(frame);
                if (isOfInterest(name) && seen.add(name)) {
                    inside.merge(name, weight, Double::sum);
                }
            }
        }

        private static String name(RecordedFrame frame) {
            var method = frame.getMethod();
            return method.getType().getName() + "." + method.getName();
        }

        private static boolean isOfInterest(String name) {
            return Stream.of("hikari.", "net.dv8tion.", "java.util.zip.")
                    .anyMatch(name::startsWith);
        }

        void print(String what, double unit, String unitName) {
            list("%s by method, %s an event".formatted(what, unitName), self, unit);
            list("%s with what it calls, %s an event".formatted(what, unitName), inside, unit);
        }

        private void list(String title, Map<String, Double> shares, double unit) {
            System.out.printf("%n%s%n", title);
            shares.entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .limit(SHOWN)
                    .forEach(entry ->
                            System.out.printf(
                                    Locale.ROOT,
                                    "%10.2f %5.1f %%  %s%n",
                                    entry.getValue() * unit,
                                    100 * entry.getValue() / total,
                                    entry.getKey()));
        }
    }
}
