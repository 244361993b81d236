package hikari.benchmarks.whole;

import hikari.sandbox.LoadWorld;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares whole processes on one machine in one run: the sandbox sends the same guilds and events
/// to each subject in turn, each in a process of its own, warmed up by 900,000 events. Prints
/// medians, ratios, and whether the bars are met.
///
/// Run by `benchmarks/compare`.
public final class Compare {
    private Compare() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var rounds = 3;
        var rate = 2_000;
        var world = LoadWorld.LARGE;
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            switch (parts[0]) {
                case "rounds" -> rounds = Integer.parseInt(parts[1]);
                case "rate" -> rate = Integer.parseInt(parts[1]);
                case "guilds" -> world = world(Integer.parseInt(parts[1]));
                case "only" -> kinds = kinds(parts[1]);
                default -> throw new IllegalArgumentException("unknown argument " + argument);
            }
        }
        compare(kinds, rounds, new Run.Settings(world, rate));
    }

    private static LoadWorld world(int guilds) {
        var large = LoadWorld.LARGE;
        return new LoadWorld(
                guilds,
                large.members(),
                large.channels(),
                large.roles(),
                large.events(),
                large.seed());
    }

    private static Set<Kind> kinds(String names) {
        return Stream.of(names.split(","))
                .map(name -> Kind.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static void compare(Set<Kind> kinds, int rounds, Run.Settings settings)
            throws IOException, InterruptedException {
        Map<Kind, List<Run.Round>> measured = new EnumMap<>(Kind.class);
        kinds.forEach(kind -> measured.put(kind, new ArrayList<>()));
        try (var run = new Run(settings)) {
            for (var round = 0; round < rounds; round++) {
                for (var kind : kinds) {
                    var result = run.measure(kind);
                    measured.get(kind).add(result);
                    System.err.printf(
                            Locale.ROOT,
                            "round %d, %s: %.2f us an event (load of the machine %.1f)%n",
                            round + 1,
                            kind.title,
                            result.full().microsPerEvent(),
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                }
            }
        }
        new Table(measured).print(settings.rate());
    }
}
