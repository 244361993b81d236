package hikari.benchmarks.faults;

import hikari.sandbox.SessionWatch;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// What the sandbox's sessions were given of the load.
final class Truth implements SessionWatch {
    private static final String MARK = "\"content\":\"load ";

    private final Map<String, Journal> journals = new ConcurrentHashMap<>();

    /// One session's share. Written under the session's lock, read by the judge.
    static final class Journal {
        final int shardId;
        volatile boolean over;

        /// Whether a later session of its shard has begun.
        volatile boolean isReplaced;

        private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
        private volatile long acknowledged;

        Journal(int shardId) {
            this.shardId = shardId;
        }

        boolean isAcknowledged() {
            return acknowledged > 0;
        }

        boolean isAcknowledged(Entry entry) {
            return entry.sequence() <= acknowledged;
        }

        List<Entry> entries() {
            return List.copyOf(entries);
        }
    }

    /// One event of the load: which of a guild's, at which place of the session.
    record Entry(long sequence, int guild, int number) {}

    @Override
    public void appended(
            String sessionId, int shardId, long sequence, String name, Supplier<String> data) {
        if (name.equals("READY")) {
            journals.values().stream()
                    .filter(before -> before.shardId == shardId)
                    .forEach(before -> before.isReplaced = true);
        }
        var journal = journals.computeIfAbsent(sessionId, id -> new Journal(shardId));
        if (name.equals("MESSAGE_CREATE")) {
            var text = data.get();
            var at = text.indexOf(MARK);
            if (at >= 0) {
                var end = text.indexOf('"', at + MARK.length());
                var parts = text.substring(at + MARK.length(), end).split(" ");
                journal.entries.add(
                        new Entry(
                                sequence, Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
            }
        }
    }

    @Override
    public void acknowledged(String sessionId, long sequence) {
        var journal = journals.get(sessionId);
        if (journal != null) {
            journal.acknowledged = Math.max(journal.acknowledged, sequence);
        }
    }

    @Override
    public void ended(String sessionId) {
        var journal = journals.get(sessionId);
        if (journal != null) {
            journal.over = true;
        }
    }

    Map<String, Journal> journals() {
        return journals;
    }
}
