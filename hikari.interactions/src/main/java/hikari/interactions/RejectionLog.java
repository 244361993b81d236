package hikari.interactions;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.logging.log4j.Logger;

/// Tells of rejected requests without flooding the log: the first at once, the rest as one count a
/// minute, and what is left when the server closes. Anybody can send requests, so their number must
/// not be the log's.
final class RejectionLog {
    private static final long PERIOD = Duration.ofMinutes(1).toNanos();

    private final Logger log;
    private final LongSupplier nanoTime;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private long untold;

    @GuardedBy("lock")
    private long toldAt;

    @GuardedBy("lock")
    private String last = "";

    RejectionLog(Logger log, LongSupplier nanoTime) {
        this.log = log;
        this.nanoTime = nanoTime;
        this.toldAt = nanoTime.getAsLong() - PERIOD;
    }

    /// Counts a request that was rejected.
    ///
    /// @param client who sent it
    void add(String client) {
        lock.lock();
        try {
            untold++;
            last = client;
            if (nanoTime.getAsLong() - toldAt >= PERIOD) {
                tell();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Tells of those that were not told of yet.
    void flush() {
        lock.lock();
        try {
            if (untold > 0) {
                tell();
            }
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void tell() {
        log.warn(
                "Rejected {} request(s) without a valid signature, the last from {}. Discord sends one at a time to"
                        + " test the address; more mean that the public key is wrong, or that somebody else tries the address",
                untold,
                last);
        untold = 0;
        toldAt = nanoTime.getAsLong();
    }
}
