package hikari.voice;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The time of direct connections: what waits or measures goes through it, so that tests own the
/// clock.
public interface VoiceTime {
    /// The machine's time.
    VoiceTime SYSTEM =
            new VoiceTime() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public boolean await(CountDownLatch happens, Duration within)
                        throws InterruptedException {
                    return happens.await(within.toNanos(), TimeUnit.NANOSECONDS);
                }
            };

    /// {@return a monotonic time in nanoseconds, from an arbitrary origin}
    long nanos();

    /// Waits for something, but not for long.
    ///
    /// @param happens opens when it happens
    /// @param within how long to wait; not positive does not wait
    /// @return whether it happened in time
    /// @throws InterruptedException when the thread is interrupted
    boolean await(CountDownLatch happens, Duration within) throws InterruptedException;
}
