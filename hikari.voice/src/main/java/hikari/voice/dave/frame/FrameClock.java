package hikari.voice.dave.frame;

import java.util.function.LongSupplier;

/// Time since this was made, so that it can be compared with never.
final class FrameClock {
    private final LongSupplier nanos;
    private final long start;

    FrameClock(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    long nanos() {
        return nanos.getAsLong() - start;
    }
}
