package hikari.sandbox.gateway;

import hikari.sandbox.GatewaySession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The last dispatches of a session by sequence number: those sent, for a resume, and those not
/// sent yet.
///
/// It is bounded by their number and by the bytes of those sent. Its session guards it.
final class DispatchRing {
    private static final long MAX_UNSENT_BYTES = 16L << 20;

    private final @Nullable EventFrame[] frames;
    private final long maxBytes;
    private long first = 1;
    private long appended;
    private long taken;
    private long written;
    private long keptBytes;
    private long unsentBytes;

    /// A ring for so many dispatches, a power of two, and so many bytes.
    DispatchRing(int capacity, long maxBytes) {
        this.frames = new EventFrame[capacity];
        this.maxBytes = maxBytes;
    }

    /// Dispatches on their way to a writer.
    static final class Batch {
        final EventFrame[] frames;
        long first;

        Batch(int size) {
            frames = new EventFrame[size];
            Arrays.fill(frames, StrangeEvents.unknownEvent());
        }
    }

    /// The lowest sequence number kept.
    long first() {
        return first;
    }

    /// The highest sequence number given.
    long appended() {
        return appended;
    }

    boolean hasUnsent() {
        return appended > taken;
    }

    /// Whether who can wait should wait: what was taken but not written can still be lost with its
    /// connection, so that it keeps its place.
    boolean isFull() {
        return appended - written >= frames.length / 2 || unsentBytes > MAX_UNSENT_BYTES;
    }

    /// Whether who waits should go on.
    boolean hasMuchRoom() {
        return appended - written <= frames.length / 4 && unsentBytes <= MAX_UNSENT_BYTES / 2;
    }

    /// Notes that the writer wrote everything up to a sequence number.
    void noteWritten(long sequence) {
        written = Math.max(written, sequence);
    }

    /// Whether the next dispatch would push out one that was not sent.
    boolean isOverrun() {
        return appended - taken >= frames.length - 1 || unsentBytes > 2 * maxBytes;
    }

    /// Adds a dispatch, pushing out the oldest as needed.
    ///
    /// @param frame the dispatch
    /// @param isServed whether a connection is there to send what is unsent, so that only its
    ///   number bounds it
    void add(EventFrame frame, boolean isServed) {
        appended++;
        while (appended - first >= frames.length
                || (keptBytes > maxBytes && (first <= written || !isServed))) {
            removeFirst();
        }
        frames[slot(appended)] = frame;
        keptBytes += frame.size();
        unsentBytes += frame.size();
    }

    private void removeFirst() {
        int size = at(first).size();
        frames[slot(first)] = null;
        keptBytes -= size;
        if (first > taken) {
            unsentBytes -= size;
            taken = first;
        }
        written = Math.max(written, first);
        first++;
    }

    private int slot(long sequence) {
        return (int) (sequence & (frames.length - 1));
    }

    private EventFrame at(long sequence) {
        return Objects.requireNonNull(frames[slot(sequence)]);
    }

    /// Takes the next unsent dispatches.
    ///
    /// @return how many
    int take(Batch batch) {
        int count = (int) Math.min(batch.frames.length, appended - taken);
        batch.first = taken + 1;
        for (int i = 0; i < count; i++) {
            var frame = at(++taken);
            batch.frames[i] = frame;
            unsentBytes -= frame.size();
        }
        return count;
    }

    /// Makes everything after a sequence number unsent again.
    void rewind(long sequence) {
        taken = sequence;
        written = sequence;
        unsentBytes = 0;
        for (long s = sequence + 1; s <= appended; s++) {
            unsentBytes += at(s).size();
        }
    }

    /// The last dispatches, at most so many.
    List<GatewaySession.Sent> recent(int most) {
        var recent = new ArrayList<GatewaySession.Sent>();
        for (long s = Math.max(first, appended - most + 1); s <= appended; s++) {
            recent.add(new GatewaySession.Sent(s, at(s).name()));
        }
        return List.copyOf(recent);
    }
}
