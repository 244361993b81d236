package hikari.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What came of a run.
///
/// @param faults faults that met a connection, by kind
/// @param sessions how many sessions there were
/// @param resumes how often one was resumed
/// @param events how many events the listeners had to get, by the sandbox's truth
/// @param undelivered how many went to sessions that Discord itself gave up, after what the client
///   had
/// @param lost how many of those they had to get they did not
/// @param doubled how many they got once too often
/// @param outOfOrder how many came after a later one of their guild
/// @param longestGap the longest time from an event to its listener
/// @param leaks what was left after the close: sockets, threads
/// @param complaints what else was wrong, in words
public record FaultReport(
        Map<String, Integer> faults,
        int sessions,
        int resumes,
        long events,
        long undelivered,
        long lost,
        long doubled,
        long outOfOrder,
        Duration longestGap,
        List<String> leaks,
        List<String> complaints) {
    /// {@return how many faults met a connection}
    public int faultCount() {
        return faults.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// {@return whether nothing was lost, doubled, out of order, left over or wrong otherwise}
    public boolean isClean() {
        return lost == 0
                && doubled == 0
                && outOfOrder == 0
                && leaks.isEmpty()
                && complaints.isEmpty();
    }

    /// {@return the line that says it all}
    public String line() {
        return String.format(
                Locale.ROOT,
                "faults %d, sessions %d, resumes %d, events %d, lost %d, doubled %d, out of order %d, longest gap %.1f s, leaks %d",
                faultCount(),
                sessions,
                resumes,
                events,
                lost,
                doubled,
                outOfOrder,
                longestGap.toMillis() / 1e3,
                leaks.size());
    }

    /// {@return the faults by kind, what was not delivered, and what was wrong}
    public String details() {
        var text = new StringBuilder();
        new TreeMap<>(faults)
                .forEach((kind, count) -> text.append(" %s %d,".formatted(kind, count)));
        text.append(" undelivered %d".formatted(undelivered));
        leaks.forEach(leak -> text.append("\n  left: ").append(leak));
        complaints.stream().limit(20).forEach(each -> text.append("\n  ").append(each));
        return text.toString();
    }
}
