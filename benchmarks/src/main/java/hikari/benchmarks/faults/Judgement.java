package hikari.benchmarks.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Compares what listeners got with what Discord would count as delivered.
///
/// What a session was given counts up to the last that the client acknowledged or got, and without
/// gaps. For a session that Discord has not ended, all of it counts: it can be resumed. A session
/// whose READY never reached the client is none.
final class Judgement {
    private final List<String> complaints = new ArrayList<>();
    private long events;
    private long lost;
    private long undelivered;

    static Judgement of(Truth truth, Received received) {
        var judgement = new Judgement();
        var counted = new HashSet<Truth.Entry>();
        truth.journals().forEach((id, journal) -> judgement.add(id, journal, received, counted));
        judgement.events = counted.size();
        return judgement;
    }

    private void add(
            String id, Truth.Journal journal, Received received, HashSet<Truth.Entry> counted) {
        var entries = journal.entries();
        var until = 0;
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            until = journal.isAcknowledged(entry) || received.has(entry) ? i + 1 : until;
        }
        if (!journal.over) {
            if (!journal.isReplaced) {
                until = entries.size();
            } else if (journal.isAcknowledged() || received.knows(id)) {
                complaints.add(
                        "a session of shard %d was given up that could be resumed"
                                .formatted(journal.shardId));
                until = entries.size();
            } else {
                return; // its READY never came
            }
        }
        undelivered += entries.size() - until;
        for (var entry : entries.subList(0, until)) {
            counted.add(new Truth.Entry(0, entry.guild(), entry.number()));
            if (!received.has(entry)) {
                lost++;
                complaints.add(
                        "lost: shard %d, guild %d, number %d, sequence %d"
                                .formatted(
                                        journal.shardId,
                                        entry.guild(),
                                        entry.number(),
                                        entry.sequence()));
            }
        }
    }

    long events() {
        return events;
    }

    long lost() {
        return lost;
    }

    long undelivered() {
        return undelivered;
    }

    List<String> complaints() {
        return complaints;
    }
}
