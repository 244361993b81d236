package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Who may identify when: one per bucket and window, and so many a day.
final class IdentifyLimits {
    private static final Duration DAY = Duration.ofHours(24);

    private final GatewayOptions options;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final Map<Integer, Instant> freeAt = new HashMap<>();

    @GuardedBy("lock")
    private int used;

    @GuardedBy("lock")
    private Instant resetAt = Instant.MIN;

    @GuardedBy("lock")
    private int violations;

    IdentifyLimits(GatewayOptions options) {
        this.options = options;
    }

    enum Answer {
        ALLOWED,
        /// The bucket's window is not over.
        TOO_SOON,
        /// No session may be started today any more.
        EXHAUSTED
    }

    Answer identify(int shardId) {
        var now = options.clock().now();
        int bucket = shardId % options.maxConcurrency();
        lock.lock();
        try {
            renew(now);
            if (used >= options.sessionStarts()) {
                violations++;
                return Answer.EXHAUSTED;
            }
            if (now.isBefore(freeAt.getOrDefault(bucket, Instant.MIN))) {
                violations++;
                return Answer.TOO_SOON;
            }
            if (used++ == 0) {
                resetAt = now.plus(DAY);
            }
            freeAt.put(bucket, now.plus(options.identifyWindow()));
            return Answer.ALLOWED;
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void renew(Instant now) {
        if (!now.isBefore(resetAt)) {
            used = 0;
        }
    }

    int violations() {
        lock.lock();
        try {
            return violations;
        } finally {
            lock.unlock();
        }
    }

    JsonObject describe() {
        var now = options.clock().now();
        lock.lock();
        try {
            renew(now);
            long resetAfter = used == 0 ? 0 : Duration.between(now, resetAt).toMillis();
            return Json.createObjectBuilder()
                    .add("total", options.sessionStarts())
                    .add("remaining", options.sessionStarts() - used)
                    .add("reset_after", resetAfter)
                    .add("max_concurrency", options.maxConcurrency())
                    .build();
        } finally {
            lock.unlock();
        }
    }
}
