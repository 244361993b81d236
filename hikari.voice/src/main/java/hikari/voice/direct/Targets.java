package hikari.voice.direct;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.voice.VoiceServer;
import hikari.api.voice.VoiceSession;
import hikari.api.voice.VoiceState;
import hikari.voice.VoiceTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/// What the gateway has told of a connection: its channel, its session and its server. Thread-safe.
///
/// A new server, or a new channel for a server that was named a moment ago, is a new target; a new
/// channel alone waits for the server that follows.
final class Targets {
    /// What the gateway's last word is.
    enum Standing {
        /// There is a server to connect to.
        SERVED,
        /// The server is gone, and none was named yet.
        WITHOUT_SERVER,
        /// The bot is in no channel.
        OUT
    }

    private final VoiceTime time;
    private final Duration recent;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private Target target;

    @GuardedBy("lock")
    private Standing standing = Standing.SERVED;

    @GuardedBy("lock")
    private long serverNamedAt;

    /// Whether a channel was told of whose server is still to come.
    @GuardedBy("lock")
    private boolean channelAhead;

    /// Whether a server was named that no channel was told of before; its own may come later.
    @GuardedBy("lock")
    private boolean serverAhead;

    @GuardedBy("lock")
    private CountDownLatch changed = new CountDownLatch(1);

    @GuardedBy("lock")
    private Runnable onChange = () -> {};

    private volatile Snowflake channel;

    /// What was granted to begin with.
    ///
    /// @param recent how long a server counts as named with a channel that is told of later
    Targets(VoiceSession session, VoiceTime time, Duration recent) {
        this.time = time;
        this.recent = recent;
        this.channel = session.channelId();
        this.serverNamedAt = time.nanos();
        this.target =
                new Target(
                        0,
                        session.guildId(),
                        session.channelId(),
                        session.userId(),
                        session.sessionId(),
                        session.endpoint(),
                        session.token());
    }

    Snowflake channel() {
        return channel;
    }

    /// {@return the target, if there is a server to connect to}
    Optional<Target> current() {
        lock.lock();
        try {
            return standing == Standing.SERVED ? Optional.of(target) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    Standing standing() {
        lock.lock();
        try {
            return standing;
        } finally {
            lock.unlock();
        }
    }

    /// {@return whether this is still the target}
    boolean isCurrent(Target used) {
        return current().filter(now -> now.revision() == used.revision()).isPresent();
    }

    /// A life of the connection begins: what ended the one before is forgotten.
    void begin() {
        lock.lock();
        try {
            standing = standing == Standing.OUT ? Standing.SERVED : standing;
        } finally {
            lock.unlock();
        }
    }

    /// Sets what is run at each change.
    void onChange(Runnable task) {
        lock.lock();
        try {
            onChange = task;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until there is another target than this one, or none: the bot is out, or its server is
    /// gone and the next one not named yet.
    ///
    /// @return whether there is something new
    boolean awaitOther(Target used, Duration within) throws InterruptedException {
        long deadline = time.nanos() + within.toNanos();
        while (true) {
            CountDownLatch next;
            lock.lock();
            try {
                if (standing != Standing.SERVED || target.revision() != used.revision()) {
                    return true;
                }
                next = changed;
            } finally {
                lock.unlock();
            }
            if (!time.await(next, Duration.ofNanos(deadline - time.nanos()))) {
                return false;
            }
        }
    }

    /// Waits until there is a server to connect to, or none can be any more.
    ///
    /// @return whether that has come
    boolean awaitServer(Duration within) throws InterruptedException {
        long deadline = time.nanos() + within.toNanos();
        while (true) {
            CountDownLatch next;
            lock.lock();
            try {
                if (standing != Standing.WITHOUT_SERVER) {
                    return true;
                }
                next = changed;
            } finally {
                lock.unlock();
            }
            if (!time.await(next, Duration.ofNanos(deadline - time.nanos()))) {
                return false;
            }
        }
    }

    void take(VoiceState state) {
        Runnable then = () -> {};
        lock.lock();
        try {
            if (!state.userId().equals(target.userId())) {
                return;
            }
            var next = state.channelId();
            if (next.isEmpty()) {
                standing = Standing.OUT;
                then = changed();
            } else if (!next.get().equals(target.channelId())
                    || !state.sessionId().equals(target.sessionId())) {
                then = enter(next.get(), state.sessionId());
            }
        } finally {
            lock.unlock();
        }
        then.run();
    }

    @GuardedBy("lock")
    private Runnable enter(Snowflake next, String sessionId) {
        channel = next;
        boolean named = serverAhead && time.nanos() - serverNamedAt < recent.toNanos();
        serverAhead = false;
        channelAhead = !named;
        target =
                new Target(
                        target.revision() + (named ? 1 : 0),
                        target.guildId(),
                        next,
                        target.userId(),
                        sessionId,
                        target.endpoint(),
                        target.token());
        return named ? changed() : () -> {};
    }

    void take(VoiceServer server) {
        Runnable then;
        lock.lock();
        try {
            if (standing == Standing.OUT) {
                return;
            }
            var endpoint = server.endpoint();
            if (endpoint.isEmpty()) {
                standing = Standing.WITHOUT_SERVER;
            } else {
                standing = Standing.SERVED;
                serve(endpoint.get(), server.token());
            }
            then = changed();
        } finally {
            lock.unlock();
        }
        then.run();
    }

    @GuardedBy("lock")
    private void serve(String endpoint, String token) {
        serverNamedAt = time.nanos();
        serverAhead = !channelAhead;
        channelAhead = false;
        target =
                new Target(
                        target.revision() + 1,
                        target.guildId(),
                        target.channelId(),
                        target.userId(),
                        target.sessionId(),
                        endpoint,
                        token);
    }

    /// Wakes those who wait.
    ///
    /// @return what is to be run without the lock, since it talks to the network
    @GuardedBy("lock")
    private Runnable changed() {
        changed.countDown();
        changed = new CountDownLatch(1);
        return onChange;
    }
}
