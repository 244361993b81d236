package hikari.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The time of one shard manager: everything here that waits or measures goes through it, so that
/// tests own the clock.
interface GatewayTime {
    /// The machine's time.
    GatewayTime SYSTEM =
            new GatewayTime() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public Instant now() {
                    return Instant.now();
                }

                @Override
                public boolean await(CountDownLatch happens, Duration within)
                        throws InterruptedException {
                    return happens.await(within.toNanos(), TimeUnit.NANOSECONDS);
                }
            };

    /// {@return a monotonic time in nanoseconds, from an arbitrary origin}
    long nanos();

    /// {@return the time of day, for what leaves the process}
    Instant now();

    /// Waits for something, but not for long.
    ///
    /// @param happens opens when it happens
    /// @param within how long to wait; not positive does not wait
    /// @return whether it happened in time
    /// @throws InterruptedException when the thread is interrupted
    boolean await(CountDownLatch happens, Duration within) throws InterruptedException;

    /// Waits.
    ///
    /// @param duration how long; not positive does not wait
    /// @throws InterruptedException when the thread is interrupted
    default void sleep(Duration duration) throws InterruptedException {
        await(new CountDownLatch(1), duration);
    }
}
