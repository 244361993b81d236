package hikari.rest.limit;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A clock that only goes forward and has nothing to do with the time of day. The only one that
/// this module reads; tests bring one that they turn by hand.
public interface MonotonicClock {
    /// The machine's own.
    MonotonicClock SYSTEM =
            new MonotonicClock() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                @SuppressWarnings("WaitNotInLoop") // the caller's loop, as the contract says
                public void await(ReentrantLock lock, Condition condition, long nanos)
                        throws InterruptedException {
                    if (nanos == Long.MAX_VALUE) {
                        condition.await();
                    } else {
                        condition.awaitNanos(nanos);
                    }
                }
            };

    /// {@return nanoseconds since some moment in the past}
    long nanos();

    /// Waits for a signal or until the time has passed. May return early: callers look again.
    ///
    /// @param lock of the condition, held by the caller
    /// @param condition what is signalled
    /// @param nanos at most how long; [Long#MAX_VALUE] for no bound
    /// @throws InterruptedException when the thread is interrupted
    void await(ReentrantLock lock, Condition condition, long nanos) throws InterruptedException;
}
