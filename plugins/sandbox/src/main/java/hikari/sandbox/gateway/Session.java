package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.sandbox.Dispatch;
import hikari.sandbox.GatewaySession;
import hikari.sandbox.Intents;
import hikari.sandbox.SessionWatch;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One session: its dispatches in a ring by sequence number, of which the connection that owns it
/// sends the unsent ones.
///
/// A dropped connection loses nothing: the next one moves the cursor back to what its client has.
final class Session {
    private static final int MOST_RECENT = 1000;

    private final Identity identity;
    private final SessionWatch watch;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();

    @GuardedBy("lock")
    private final DispatchRing ring;

    @GuardedBy("lock")
    private final Map<String, long[]> counts = new HashMap<>();

    @GuardedBy("lock")
    private final Set<Long> pendingGuilds = new HashSet<>();

    @GuardedBy("lock")
    private @Nullable Connection owner;

    @GuardedBy("lock")
    private long written;

    @GuardedBy("lock")
    private long acknowledged;

    @GuardedBy("lock")
    private int resumes;

    @GuardedBy("lock")
    private int waiting;

    @GuardedBy("lock")
    private boolean over;

    @GuardedBy("lock")
    private Instant lostAt = Instant.MAX;

    Session(Identity identity, GatewayOptions options, Connection owner, SessionWatch watch) {
        this.identity = identity;
        this.watch = watch;
        this.ring = new DispatchRing(options.retainedFrames(), options.retainedBytes());
        this.owner = owner;
    }

    Identity identity() {
        return identity;
    }

    /// Appends a dispatch at once; the session keeps what fits.
    ///
    /// @return the connection if it is too slow and has to end; or null
    @Nullable Connection append(EventFrame frame) {
        lock.lock();
        try {
            var slow = ring.isOverrun() ? owner : null;
            store(frame);
            wakeOwner();
            return slow;
        } finally {
            lock.unlock();
        }
    }

    /// Appends dispatches in their order, waiting for room.
    ///
    /// @return false if the session ended
    boolean appendAll(EventFrame[] frames, int count) throws InterruptedException {
        int stored = 0;
        while (stored < count) {
            lock.lockInterruptibly();
            try {
                if (!awaitRoom()) {
                    return false;
                }
                while (stored < count && !ring.isFull()) {
                    store(frames[stored++]);
                }
                wakeOwner();
            } finally {
                lock.unlock();
            }
        }
        return true;
    }

    /// Waits until a dispatch can be appended without dropping the connection.
    ///
    /// @return false if the session ended
    boolean waitForRoom() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            return awaitRoom();
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock")
    private boolean awaitRoom() throws InterruptedException {
        waiting++;
        try {
            while (!over && ring.isFull()) {
                room.await();
            }
            return !over;
        } finally {
            waiting--;
        }
    }

    @GuardedBy("lock")
    private void store(EventFrame frame) {
        ring.add(frame, owner != null);
        counts.computeIfAbsent(frame.name(), name -> new long[1])[0]++;
        watch.appended(
                identity.id(), identity.shardId(), ring.appended(), frame.name(), frame::data);
    }

    @GuardedBy("lock")
    private void wakeOwner() {
        if (owner != null) {
            owner.wake();
        }
    }

    /// Takes the next unsent dispatches for a connection.
    ///
    /// @return how many; the first has the sequence number [DispatchRing.Batch#first]
    int take(Connection connection, DispatchRing.Batch batch) {
        lock.lock();
        try {
            if (owner != connection) {
                return 0;
            }
            return ring.take(batch);
        } finally {
            lock.unlock();
        }
    }

    boolean hasUnsent(Connection connection) {
        lock.lock();
        try {
            return owner == connection && ring.hasUnsent();
        } finally {
            lock.unlock();
        }
    }

    /// Notes what a connection wrote into its socket.
    void noteWritten(Connection connection, long sequence) {
        lock.lock();
        try {
            written = Math.max(written, sequence);
            if (owner == connection) {
                ring.noteWritten(sequence);
            }
            if (waiting > 0 && ring.hasMuchRoom()) {
                room.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void noteAcknowledged(long sequence) {
        lock.lock();
        try {
            acknowledged = Math.max(acknowledged, Math.min(sequence, ring.appended()));
            watch.acknowledged(identity.id(), acknowledged);
        } finally {
            lock.unlock();
        }
    }

    /// How a resume went.
    enum Resumption {
        RESUMED,
        /// The client names a sequence number that was never given.
        AHEAD,
        /// What the client missed is no longer kept, or the session is over.
        LOST
    }

    /// Hands the session to a connection whose client has everything up to a sequence number.
    Resumption resume(
            Connection connection, long sequence, EventFrame resumed, PreviousOwner previous) {
        lock.lock();
        try {
            if (sequence < 0 || sequence > ring.appended()) {
                return Resumption.AHEAD;
            }
            if (over || sequence + 1 < ring.first()) {
                return Resumption.LOST;
            }
            acknowledged = Math.max(acknowledged, sequence);
            watch.acknowledged(identity.id(), acknowledged);
            previous.connection = owner;
            owner = connection;
            lostAt = Instant.MAX;
            resumes++;
            ring.rewind(sequence);
            store(resumed);
            return Resumption.RESUMED;
        } finally {
            lock.unlock();
        }
    }

    /// Receives the connection that owned a session before.
    static final class PreviousOwner {
        @Nullable Connection connection;
    }

    /// Lets a connection go, if it owns the session.
    ///
    /// @return whether it did
    boolean release(Connection connection, Instant now) {
        lock.lock();
        try {
            if (owner != connection) {
                return false;
            }
            owner = null;
            lostAt = now;
            return true;
        } finally {
            lock.unlock();
        }
    }

    boolean isOwnedBy(Connection connection) {
        lock.lock();
        try {
            return owner == connection;
        } finally {
            lock.unlock();
        }
    }

    /// Whether a connection serves it now.
    boolean isConnected() {
        lock.lock();
        try {
            return owner != null;
        } finally {
            lock.unlock();
        }
    }

    /// Whether nobody has resumed the session since a time.
    boolean isLostSince(Instant time) {
        lock.lock();
        try {
            return owner == null && !lostAt.isAfter(time);
        } finally {
            lock.unlock();
        }
    }

    /// Ends the session for good; who waits for room is let go.
    void end() {
        lock.lock();
        try {
            if (!over) {
                watch.ended(identity.id());
            }
            over = true;
            owner = null;
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Notes guilds whose GUILD_CREATE is still to come.
    void expect(Iterable<Long> guildIds) {
        lock.lock();
        try {
            guildIds.forEach(pendingGuilds::add);
        } finally {
            lock.unlock();
        }
    }

    /// Notes that a guild's GUILD_CREATE is being appended.
    ///
    /// @return whether it was still to come
    boolean arrived(long guildId) {
        lock.lock();
        try {
            return pendingGuilds.remove(guildId);
        } finally {
            lock.unlock();
        }
    }

    /// Whether an event belongs into this session now. What changes a guild that is still to come
    /// is left out, since the guild will come with the change; a message is not part of the guild
    /// and is sent.
    boolean accepts(Dispatch dispatch) {
        if (!identity.receives(dispatch)) {
            return false;
        }
        lock.lock();
        try {
            if (over || pendingGuilds.isEmpty() || !pendingGuilds.contains(dispatch.guildId())) {
                return !over;
            }
            if (dispatch.name().equals("GUILD_CREATE") || dispatch.name().equals("GUILD_DELETE")) {
                pendingGuilds.remove(dispatch.guildId());
                return true;
            }
            return !isGuildState(dispatch.anyOfIntents());
        } finally {
            lock.unlock();
        }
    }

    private static boolean isGuildState(long intents) {
        long state =
                Intents.GUILDS
                        | Intents.GUILD_MEMBERS
                        | Intents.GUILD_EXPRESSIONS
                        | Intents.GUILD_VOICE_STATES
                        | Intents.GUILD_PRESENCES
                        | Intents.GUILD_SCHEDULED_EVENTS;
        return (intents & state) != 0;
    }

    GatewaySession view() {
        lock.lock();
        try {
            var byName = new TreeMap<String, Long>();
            counts.forEach((name, count) -> byName.put(name, count[0]));
            return new GatewaySession(
                    identity.id(),
                    identity.shardId(),
                    identity.shardCount(),
                    identity.intents(),
                    owner != null,
                    owner == null ? "" : owner.compression(),
                    ring.appended(),
                    written,
                    acknowledged,
                    resumes,
                    Map.copyOf(byName),
                    ring.recent(MOST_RECENT));
        } finally {
            lock.unlock();
        }
    }
}
