package hikari.runtime.bot;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.Token;
import hikari.api.bot.GatewayBotOptions;
import hikari.api.gateway.SessionState;
import hikari.api.gateway.SessionStore;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.ShardManager;
import hikari.api.lifecycle.Startup;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Keeps the store of sessions current in one life of a bot.
///
/// While the bot runs, what is saved is as old as one round: listeners have had that long for what
/// they were given, so that a crash repeats events rather than losing them. What is saved at the
/// close has been dealt with.
final class SessionKeeper {
    /// Each shard is saved at most once in this time.
    static final Duration ROUND = Duration.ofSeconds(1);

    /// Discord keeps a session for minutes; one as old is not worth the attempt.
    static final Duration MAX_AGE = Duration.ofHours(1);

    private static final Logger LOG = LogManager.getLogger(SessionStore.class);

    private final SessionStore store;
    private final GatewayBotOptions options;
    private final ReentrantLock lock = new ReentrantLock();

    /// Sessions have begun that the store has not.
    private final Semaphore begun = new Semaphore(0);

    @GuardedBy("lock")
    private SessionStore.@Nullable Owner owner;

    @GuardedBy("lock")
    private List<Integer> shardIds = List.of();

    @GuardedBy("lock")
    private @Nullable ShardManager manager;

    /// What each shard had at the last round.
    @GuardedBy("lock")
    private final Map<Integer, SessionState> seen = new HashMap<>();

    /// What the store has.
    @GuardedBy("lock")
    private final Map<Integer, SessionState> saved = new HashMap<>();

    @GuardedBy("lock")
    private boolean closed;

    @GuardedBy("lock")
    private boolean isReported;

    SessionKeeper(SessionStore store, GatewayBotOptions options) {
        this.store = store;
        this.options = options;
    }

    /// {@return the sessions that this bot can try to go on with}
    ///
    /// @param applicationId the bot's application
    /// @param plan its shards
    List<SessionState> load(Snowflake applicationId, GatewayPlan plan) {
        lock.lock();
        try {
            shardIds = plan.shardIds();
            var loading =
                    new SessionStore.Owner(
                            applicationId,
                            fingerprint(options.token()),
                            options.intents().bits(),
                            plan.shardCount());
            owner = loading;
            for (var id : shardIds) {
                load(loading, id).ifPresent(state -> saved.put(id, state));
            }
            return List.copyOf(saved.values());
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private Optional<SessionState> load(SessionStore.Owner loading, int shardId) {
        try {
            var oldest = Instant.now().minus(MAX_AGE);
            return store.load(loading, shardId).filter(state -> state.savedAt().isAfter(oldest));
        } catch (RuntimeException e) {
            report(e);
            return Optional.empty();
        }
    }

    /// {@return a listener that has a session saved as soon as it has begun}
    ///
    /// @param inner hears everything
    ShardListener hearing(ShardListener inner) {
        return new ReadyListener(inner, begun::release);
    }

    /// Begins to save what changes.
    ///
    /// @param shards has the sessions
    /// @param startup owns the thread
    void keep(ShardManager shards, Startup startup) {
        lock.lock();
        try {
            manager = shards;
        } finally {
            lock.unlock();
        }
        startup.fork("hikari sessions", this::goRound);
    }

    private void goRound() throws InterruptedException {
        while (true) {
            var isHurried = begun.tryAcquire(ROUND.toNanos(), TimeUnit.NANOSECONDS);
            begun.drainPermits();
            round(isHurried ? Round.NEW_ONES : Round.ALL);
        }
    }

    /// Saves what the shards had last; the listeners have ended by now.
    void close() {
        round(Round.LAST);
    }

    private enum Round {
        /// Saves sessions that the store has not.
        NEW_ONES,
        /// Saves what each had at the last round.
        ALL,
        /// Saves what each has, and is the last.
        LAST
    }

    private void round(Round kind) {
        lock.lock();
        try {
            var shards = manager;
            if (shards == null || closed) {
                return;
            }
            closed = kind == Round.LAST;
            round(kind, shards);
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private void round(Round kind, ShardManager shards) {
        var current =
                shards.sessions().stream()
                        .collect(Collectors.toMap(SessionState::shardId, Function.identity()));
        for (var id : shardIds) {
            var state = current.get(id);
            if (state == null) {
                drop(id);
            } else if (state.sequence() > 0 // before that, READY is still dealt with
                    && (kind != Round.NEW_ONES || !isSame(state, saved.get(id)))) {
                var before = seen.put(id, state);
                var isLast = kind == Round.LAST || before == null || !isSame(state, before);
                save(isLast ? state : at(state, before.sequence()));
            }
        }
    }

    private static boolean isSame(SessionState state, @Nullable SessionState other) {
        return other != null && state.sessionId().equals(other.sessionId());
    }

    private static SessionState at(SessionState state, long sequence) {
        return new SessionState(
                state.shardId(),
                state.shardCount(),
                state.sessionId(),
                state.resumeUrl(),
                sequence,
                state.savedAt());
    }

    @GuardedBy("lock")
    private void save(SessionState state) {
        var before = saved.get(state.shardId());
        if (owner == null
                || before != null
                        && isSame(state, before)
                        && before.sequence() == state.sequence()) {
            return;
        }
        try {
            store.save(owner, state);
            saved.put(state.shardId(), state);
        } catch (RuntimeException e) {
            report(e);
        }
    }

    @GuardedBy("lock")
    private void drop(int shardId) {
        if (owner == null || seen.remove(shardId) == null || saved.remove(shardId) == null) {
            return; // nothing is known of it, and its shard may not have begun
        }
        try {
            store.drop(owner, shardId);
        } catch (RuntimeException e) {
            report(e);
        }
    }

    @GuardedBy("lock")
    private void report(RuntimeException e) {
        if (!isReported) {
            isReported = true;
            LOG.warn("The store of sessions fails; shards may have to identify after a restart", e);
        }
    }

    /// A token cannot be found from its digest: it is too random to be guessed.
    private static String fingerprint(Token token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update("hikari session ".getBytes(StandardCharsets.US_ASCII));
            var bytes = digest.digest(token.secret().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
