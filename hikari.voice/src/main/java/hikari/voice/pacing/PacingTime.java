package hikari.voice.pacing;

import java.util.concurrent.locks.LockSupport;

/// The time of one wheel, so that tests turn it without waiting.
interface PacingTime {
    /// The machine's time.
    PacingTime SYSTEM =
            new PacingTime() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public void waitUntil(long deadline) {
                    LockSupport.parkNanos(this, deadline - nanos());
                }
            };

    /// {@return a monotonic time in nanoseconds, from an arbitrary origin}
    long nanos();

    /// Waits, or not for as long: until the thread is unparked or interrupted, or at random.
    ///
    /// @param deadline until when
    void waitUntil(long deadline);
}
