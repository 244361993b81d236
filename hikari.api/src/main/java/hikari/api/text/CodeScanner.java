package hikari.api.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Finds where code ends. A block goes from three backticks to the next three and is not of line
/// breaks only. A span goes to the next run of as many backticks as it begins with; where there is
/// none, the first backticks count as text.
///
/// Asked from the front to the back, all answers together take time that grows with the text's
/// length: a fence that was not found is not looked for again, and runs are passed once. A run is
/// measured only when no block begins with it, or one run full of blocks would be measured for
/// each.
final class CodeScanner {
    private static final String FENCE = "```";
    private static final Deque<Integer> NONE = new ArrayDeque<>();

    private final String text;

    /// Where runs of backticks begin, in order, by how many they are. Empty until there is one.
    private final Map<Integer, Deque<Integer>> runs = new HashMap<>();

    private boolean isFenceAhead = true;

    CodeScanner(String text) {
        this.text = text;
    }

    /// The index after the code that begins here, or after the backticks, if none does.
    int skip(int start) {
        var block = text.startsWith(FENCE, start) ? blockEnd(start + FENCE.length()) : -1;
        return block < 0 ? afterSpan(start) : block;
    }

    private int afterSpan(int start) {
        if (runs.isEmpty()) {
            collectRuns(start);
        }
        var after = afterBackticks(start);
        var end = -1;
        for (int size = after - start; size > 0 && end < 0; size--) {
            end = spanEnd(after, size);
        }
        return end < 0 ? after : end;
    }

    private int blockEnd(int content) {
        var first = content;
        while (first < text.length() && text.charAt(first) == '\n') {
            first++;
        }
        var fence = isFenceAhead ? text.indexOf(FENCE, first + 1) : -1;
        isFenceAhead = fence >= 0;
        return fence < 0 ? -1 : fence + FENCE.length();
    }

    private int spanEnd(int after, int size) {
        var candidates = runs.getOrDefault(size, NONE);
        while (!candidates.isEmpty() && candidates.getFirst() < after) {
            candidates.removeFirst();
        }
        return candidates.isEmpty() ? -1 : candidates.getFirst() + size;
    }

    private void collectRuns(int start) {
        for (int run = start; run >= 0; run = text.indexOf('`', afterBackticks(run))) {
            runs.computeIfAbsent(afterBackticks(run) - run, size -> new ArrayDeque<>()).add(run);
        }
    }

    private int afterBackticks(int start) {
        var after = start;
        while (after < text.length() && text.charAt(after) == '`') {
            after++;
        }
        return after;
    }
}
