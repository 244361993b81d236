package hikari.runtime.request;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.event.GatewayAnswerEvent;
import hikari.api.event.GatewayRateLimitedEvent;
import hikari.api.event.MemberChunkEvent;
import hikari.api.gateway.MemberChunk;
import hikari.api.gateway.MemberRequestResult;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The chunks of one request for members, as they come. Fed by a shard's thread, read by who waits.
final class MemberGathering {
    private final Snowflake guildId;
    private final String nonce;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final TreeMap<Integer, MemberChunk> chunks = new TreeMap<>();

    @GuardedBy("lock")
    private @Nullable Duration retryAfter;

    MemberGathering(Snowflake guildId, String nonce) {
        this.guildId = guildId;
        this.nonce = nonce;
    }

    /// {@return whether this was the last that was waited for}
    boolean take(GatewayAnswerEvent answer) {
        return switch (answer) {
            case MemberChunkEvent event when isMine(event.chunk().nonce()) -> add(event.chunk());
            case GatewayRateLimitedEvent event when isMine(event.metadata().nonce()) ->
                    refuse(event.retryAfter());
            default -> false;
        };
    }

    private boolean isMine(Optional<String> other) {
        return other.filter(nonce::equals).isPresent();
    }

    private boolean add(MemberChunk chunk) {
        lock.lock();
        try {
            chunks.put(chunk.chunkIndex(), chunk);
            return chunks.size() >= chunk.chunkCount();
        } finally {
            lock.unlock();
        }
    }

    private boolean refuse(Duration wait) {
        lock.lock();
        try {
            retryAfter = wait;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// {@return how long to wait, if Discord refused the request}
    Optional<Duration> refused() {
        lock.lock();
        try {
            return Optional.ofNullable(retryAfter);
        } finally {
            lock.unlock();
        }
    }

    /// {@return what has come}
    MemberRequestResult result() {
        lock.lock();
        try {
            return MemberRequestResult.of(guildId, chunks.values());
        } finally {
            lock.unlock();
        }
    }
}
