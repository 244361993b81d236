package hikari.gateway;

import hikari.api.gateway.SessionState;
import hikari.api.presence.PresenceUpdate;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a shard keeps from one connection to the next, and from one life to the next. Safe for all
/// threads.
final class ShardMemory {
    private final int shardId;
    private final int shardCount;
    private final GatewayTime time;
    private final URI usual;
    private volatile Optional<PresenceUpdate> presence;
    private volatile @Nullable Session session;

    /// When the session's connection ended; null while it is there.
    private volatile @Nullable Instant lostAt;

    ShardMemory(ShardSetup setup) {
        this.shardId = setup.id();
        this.shardCount = setup.config().shardCount();
        this.time = setup.time();
        this.usual = setup.config().url();
        this.presence = setup.config().presence();
    }

    /// Takes over a session of another life; its address is held to the same rules as Discord's.
    void remember(SessionState state) {
        var resumeUrl = GatewayAddress.resumeBase(state.resumeUrl().toString(), usual);
        session = new Session(state.sessionId(), resumeUrl, state.sequence());
        lostAt = state.savedAt();
    }

    void begin(@Nullable Session begun) {
        session = begun;
        lostAt = null;
    }

    void goesOn() {
        lostAt = null;
    }

    void lost() {
        if (lostAt == null) {
            lostAt = time.now();
        }
    }

    void forget() {
        session = null;
    }

    @Nullable Session session() {
        return session;
    }

    Optional<SessionState> state() {
        var current = session;
        if (current == null) {
            return Optional.empty();
        }
        var since = lostAt;
        return Optional.of(
                new SessionState(
                        shardId,
                        shardCount,
                        current.id(),
                        current.resumeUrl(),
                        current.sequence(),
                        since == null ? time.now() : since));
    }

    void show(PresenceUpdate update) {
        presence = Optional.of(update);
    }

    Optional<PresenceUpdate> presence() {
        return presence;
    }
}
