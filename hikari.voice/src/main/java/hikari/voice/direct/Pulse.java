package hikari.voice.direct;

import hikari.voice.VoiceTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The heartbeats of one connection.
final class Pulse {
    /// So many heartbeats may be without an answer before the connection counts as dead.
    static final int MISSING = 2;

    /// Sends a heartbeat.
    @FunctionalInterface
    interface Beat {
        void send(long nonce);
    }

    private final VoiceTime time;
    private final Duration interval;
    private final AtomicLong unanswered = new AtomicLong();
    private long nonce;
    private volatile long sentAt;
    private volatile long sentNonce;
    private volatile @Nullable Duration latency;

    Pulse(VoiceTime time, Duration interval) {
        this.time = time;
        this.interval = interval;
    }

    /// Beats until the connection has ended or does not answer.
    ///
    /// @return whether it still answers
    boolean run(CountDownLatch ended, Beat beat) throws InterruptedException {
        while (!time.await(ended, interval)) {
            if (unanswered.get() >= MISSING) {
                return false;
            }
            unanswered.incrementAndGet();
            nonce++;
            sentAt = time.nanos();
            sentNonce = nonce;
            beat.send(nonce);
        }
        return true;
    }

    /// An answer came.
    void acknowledged(long which) {
        unanswered.set(0);
        if (which == sentNonce) {
            latency = Duration.ofNanos(time.nanos() - sentAt);
        }
    }

    Optional<Duration> latency() {
        return Optional.ofNullable(latency);
    }
}
