package hikari.gateway;

import hikari.api.gateway.IdentifySlots;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The identify slots of one process: a fair lock a bucket, held while its holder waits for the
/// slot. Whoever is interrupted lets go of the lock, and with it of the place.
///
/// A window counts from when Discord answered: from the sending alone, an IDENTIFY that is held up
/// on its way comes too close to the next.
final class LocalIdentifySlots implements IdentifySlots {
    /// One identify a bucket in this time. Discord says 5 s; a little more, as clocks differ.
    static final Duration WINDOW = Duration.ofMillis(5_050);

    private final GatewayTime time;
    private final ConcurrentHashMap<Integer, Bucket> buckets = new ConcurrentHashMap<>();

    LocalIdentifySlots(GatewayTime time) {
        this.time = time;
    }

    @Override
    public void acquire(int bucket) throws InterruptedException {
        buckets.computeIfAbsent(bucket, ignored -> new Bucket()).acquire();
    }

    @Override
    public void answered(int bucket) {
        buckets.computeIfAbsent(bucket, ignored -> new Bucket()).taken = time.nanos();
    }

    private final class Bucket {
        private final ReentrantLock turn = new ReentrantLock(true);

        /// When the last slot was taken, or the IDENTIFY in it answered.
        private volatile @Nullable Long taken;

        void acquire() throws InterruptedException {
            turn.lockInterruptibly();
            try {
                for (var wait = untilFree(); wait > 0; wait = untilFree()) {
                    time.sleep(Duration.ofNanos(wait));
                }
                taken = time.nanos();
            } finally {
                turn.unlock();
            }
        }

        private long untilFree() {
            var last = taken;
            return last == null ? 0 : last + WINDOW.toNanos() - time.nanos();
        }
    }
}
