package hikari.voice.receive;

import hikari.voice.rtp.RtpHeader;
import org.jspecify.annotations.Nullable;

/// Puts the packets of one sender in order. A packet that is missing is waited for until three
/// later ones are there, or 60 ms; what comes after that is too late. One thread at a time.
final class Reordering {
    /// How many later packets a missing one is waited for.
    static final int WINDOW = 3;

    /// How long a missing packet is waited for.
    static final long PATIENCE = 60_000_000L;

    /// So many packets are told to be lost one by one; a longer gap is a new beginning.
    static final int LONGEST_GAP = 50;

    private static final int SLOTS = 4;

    private record Waiting(int sequence, int timestamp, byte[] opus) {}

    private final Sink sink;
    private final @Nullable Waiting[] slots = new @Nullable Waiting[SLOTS];
    private int waiting;
    private boolean begun;
    private int next;
    private int nextTimestamp;
    private long missingSince;

    Reordering(Sink sink) {
        this.sink = sink;
    }

    /// Takes a packet.
    ///
    /// @param sequence its number, 16 bits
    /// @param timestamp its time in samples
    /// @param opus the frame
    /// @param now the time in nanoseconds
    /// @return whether it came in time and for the first time
    boolean offer(int sequence, int timestamp, byte[] opus, long now) {
        if (!begun) {
            begun = true;
            next = sequence;
        }
        int ahead = (short) (sequence - next);
        if (Math.abs(ahead) > LONGEST_GAP) {
            releaseAll();
            next = sequence;
            ahead = 0;
        }
        if (ahead < 0) {
            return false;
        }
        while (ahead >= SLOTS) {
            release();
            ahead = (short) (sequence - next);
        }
        int slot = sequence % SLOTS;
        if (slots[slot] != null) {
            return false;
        }
        if (waiting++ == 0) {
            missingSince = now;
        }
        slots[slot] = new Waiting(sequence, timestamp, opus);
        settle(now);
        return true;
    }

    /// Gives up what was waited for long enough.
    void settle(long now) {
        while (waiting > 0 && (isNextThere() || isTooLong(now))) {
            release();
            missingSince = now;
        }
    }

    /// {@return when something is given up, if nothing comes} `Long.MAX_VALUE` when nothing is
    /// missing.
    long givesUpAt() {
        return waiting == 0 ? Long.MAX_VALUE : missingSince + PATIENCE;
    }

    private boolean isNextThere() {
        return slots[next % SLOTS] != null;
    }

    private boolean isTooLong(long now) {
        return waiting >= WINDOW || now - missingSince >= PATIENCE;
    }

    private void releaseAll() {
        while (waiting > 0) {
            release();
        }
    }

    private void release() {
        var first = slots[next % SLOTS];
        if (first != null) {
            slots[next % SLOTS] = null;
            waiting--;
            nextTimestamp = first.timestamp + RtpHeader.SAMPLES;
            sink.frame(first.sequence, first.timestamp, first.opus);
        } else {
            sink.lost(next, nextTimestamp);
            nextTimestamp += RtpHeader.SAMPLES;
        }
        next = next + 1 & 0xFFFF;
    }
}
