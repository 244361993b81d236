package hikari.benchmarks.whole;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Medians of the rounds as a table, and the bars of what is asked for.
final class Table {
    private final Map<Kind, List<Run.Round>> rounds;

    Table(Map<Kind, List<Run.Round>> rounds) {
        this.rounds = new EnumMap<>(rounds);
    }

    void print(int rate) {
        System.out.printf(
                "%-34s", "median of %d".formatted(rounds.values().iterator().next().size()));
        rounds.keySet().forEach(kind -> System.out.printf("%13s", kind.title));
        System.out.println();
        row("start to all guilds, ms", Run.Round::readyMillis);
        row("start to all guilds, CPU ms", Run.Round::readyCpuMillis);
        row("full speed: CPU per event, us", round -> round.full().microsPerEvent());
        row("full speed: bytes per event", round -> round.full().bytesPerEvent());
        row(
                "full speed: events per second",
                round -> round.full().events() / round.full().seconds());
        if (rate > 0) {
            row(rate + "/s: CPU per event, us", round -> round.slow().microsPerEvent());
            row(rate + "/s: bytes per event", round -> round.slow().bytesPerEvent());
        }
        row("resident memory, MB", Run.Round::residentMegabytes);
        row("live heap, MB", Run.Round::liveMegabytes);
        row("counted by the listener", round -> round.full().delivered());
        row("messages, interactions sent", round -> round.full().due());
        System.out.println();
        bars(rate);
    }

    private void bars(int rate) {
        var full = (ToDoubleFunction<Run.Round>) round -> round.full().microsPerEvent();
        bar("CPU per event / JDA", 0.33, Kind.HIKARI, Kind.JDA, full);
        bar("CPU per event / bare socket", 1.5, Kind.HIKARI, bare(full), full);
        bar("nobody's event / bare socket", 1.2, Kind.NOBODY, bare(full), full);
        if (rate > 0) {
            var slow = (ToDoubleFunction<Run.Round>) round -> round.slow().microsPerEvent();
            bar("the same three at %d/s: JDA".formatted(rate), 0.33, Kind.HIKARI, Kind.JDA, slow);
            bar("  bare socket", 1.5, Kind.HIKARI, bare(slow), slow);
            bar("  nobody's", 1.2, Kind.NOBODY, bare(slow), slow);
        }
        if (rounds.containsKey(Kind.HIKARI)) {
            verdict(
                    "bytes per event",
                    3_000,
                    median(Kind.HIKARI, round -> round.full().bytesPerEvent()));
        }
        bar("CPU to all guilds / JDA", 0.4, Kind.HIKARI, Kind.JDA, Run.Round::readyCpuMillis);
        rounds.forEach((kind, measured) -> {
            if (kind.isCounting()) {
                var lost = measured.stream().mapToLong(Table::missing).sum();
                System.out.printf("%-12s %d messages and interactions missing%n", kind.title, lost);
            }
        });
    }

    private static long missing(Run.Round round) {
        return round.full().due()
                + round.slow().due()
                - round.full().delivered()
                - round.slow().delivered();
    }

    /// The cheaper bare client, which is the stricter measure.
    private Kind bare(ToDoubleFunction<Run.Round> figure) {
        return rounds.containsKey(Kind.PLAIN_SOCKET)
                        && (!rounds.containsKey(Kind.JDK_SOCKET)
                                || median(Kind.PLAIN_SOCKET, figure)
                                        < median(Kind.JDK_SOCKET, figure))
                ? Kind.PLAIN_SOCKET
                : Kind.JDK_SOCKET;
    }

    private void bar(
            String name, double limit, Kind ours, Kind theirs, ToDoubleFunction<Run.Round> figure) {
        if (rounds.containsKey(ours) && rounds.containsKey(theirs)) {
            verdict(
                    "%s (%s)".formatted(name, theirs.title),
                    limit,
                    median(ours, figure) / median(theirs, figure));
        }
    }

    private static void verdict(String name, double limit, double value) {
        System.out.printf(
                Locale.ROOT,
                "%-48s %8.2f  bar %8.2f  %s%n",
                name,
                value,
                limit,
                value <= limit ? "met" : "MISSED");
    }

    private void row(String name, ToDoubleFunction<Run.Round> figure) {
        System.out.printf("%-34s", name);
        rounds.keySet()
                .forEach(kind -> System.out.printf(Locale.ROOT, "%13.1f", median(kind, figure)));
        System.out.println();
    }

    private double median(Kind kind, ToDoubleFunction<Run.Round> figure) {
        var sorted = rounds.get(kind).stream().mapToDouble(figure).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
