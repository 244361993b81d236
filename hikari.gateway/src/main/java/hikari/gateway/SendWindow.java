package hikari.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/// So many sends in any window of time. Waiters are served first come, first served; a few sends
/// are kept back for those who must not wait. A waiter that is interrupted takes nothing.
final class SendWindow {
    private final GatewayTime time;
    private final long windowNanos;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final long[] sent;

    /// How many sends there have been; the ring's next place.
    @GuardedBy("lock")
    private long count;

    SendWindow(GatewayTime time, int limit, Duration window) {
        this.time = time;
        this.windowNanos = window.toNanos();
        this.sent = new long[limit];
    }

    /// Waits until a send is allowed that leaves the reserve untouched, and takes it.
    ///
    /// @param reserve how many sends are kept back, less than the limit
    /// @param end opens when there is nothing to wait for any more
    /// @return whether it was taken before the end
    boolean acquire(int reserve, CountDownLatch end) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            while (true) {
                var wait = tryTake(reserve);
                if (wait <= 0) {
                    return true;
                }
                if (time.await(end, Duration.ofNanos(wait))) {
                    return false;
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /// Takes a send that leaves the reserve untouched, if there is one, without waiting.
    ///
    /// @param reserve how many sends are kept back, less than the limit
    /// @return whether there was one
    boolean acquireNow(int reserve) {
        return tryTake(reserve) <= 0;
    }

    /// Takes a send, or says how many nanoseconds until one is free.
    private long tryTake(int reserve) {
        lock.lock();
        try {
            var now = time.nanos();
            var allowed = sent.length - reserve;
            if (count >= allowed) {
                var blocking = sent[(int) ((count - allowed) % sent.length)];
                var wait = blocking + windowNanos - now;
                if (wait > 0) {
                    return wait;
                }
            }
            sent[(int) (count % sent.length)] = now;
            count++;
            return 0;
        } finally {
            lock.unlock();
        }
    }
}
