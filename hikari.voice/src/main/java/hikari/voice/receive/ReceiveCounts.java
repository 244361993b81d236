package hikari.voice.receive;

import java.util.concurrent.atomic.LongAdder;

/// What was received. Counted and read by any thread.
public final class ReceiveCounts {
    final LongAdder received = new LongAdder();
    final LongAdder lost = new LongAdder();
    final LongAdder refused = new LongAdder();

    /// Counts from nothing.
    public ReceiveCounts() {}

    /// Begins anew, while nothing is received.
    public void clear() {
        received.reset();
        lost.reset();
        refused.reset();
    }

    /// {@return how many packets of audio came}
    public long received() {
        return received.sum();
    }

    /// {@return how many were missing}
    public long lost() {
        return lost.sum();
    }

    /// {@return how many were not taken}
    public long refused() {
        return refused.sum();
    }
}
