package hikari.gateway;

import hikari.api.gateway.IdentifySlots;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The identify slots of one process: a fair lock a bucket, held while its holder waits for the
/// slot. Whoever is interrupted lets go of the lock, and with it of the place.
final class LocalIdentifySlots implements IdentifySlots {
    /// One identify a bucket in this time. Discord says 5 s; a little more, as its clock starts
    /// when it hears us.
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

    private final class Bucket {
        private final ReentrantLock turn = new ReentrantLock(true);

        /// When the last slot was taken; guarded by the turn.
        private @Nullable Long taken;

        void acquire() throws InterruptedException {
            turn.lockInterruptibly();
            try {
                var last = taken;
                if (last != null) {
                    time.sleep(Duration.ofNanos(last + WINDOW.toNanos() - time.nanos()));
                }
                taken = time.nanos();
            } finally {
                turn.unlock();
            }
        }
    }
}
