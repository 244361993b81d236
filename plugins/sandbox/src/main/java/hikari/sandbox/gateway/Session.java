package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.sandbox.Dispatch;
import hikari.sandbox.GatewaySession;
import hikari.sandbox.Intents;
import java.time.Instant;
import java.util.ArrayList;
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
    private static final long MAX_UNSENT_BYTES = 16L << 20;
    private static final int MOST_RECENT = 1000;

    private final Identity identity;
    private final long maxBytes;
    private final EventFrame[] ring;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();

    @GuardedBy("lock")
    private final Map<String, long[]> counts = new HashMap<>();

    @GuardedBy("lock")
    private final Set<Long> pendingGuilds = new HashSet<>();

    @GuardedBy("lock")
    private @Nullable Connection owner;

    /// The lowest sequence number kept, and the highest given.
    @GuardedBy("lock")
    private long first = 1;

    @GuardedBy("lock")
    private long appended;

    /// The highest sequence number that a writer took.
    @GuardedBy("lock")
    private long taken;

    @GuardedBy("lock")
    private long keptBytes;

    @GuardedBy("lock")
    private long unsentBytes;

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

    /// What IDENTIFY said.
    record Identity(String id, int shardId, int shardCount, long intents, int largeThreshold) {
        boolean has(long intent) {
            return (intents & intent) != 0;
        }

        /// Whether the shard is the one that sees a guild; 0 stands for no guild.
        boolean sees(long guildId) {
            return guildId == 0 ? shardId == 0 : (guildId >>> 22) % shardCount == shardId;
        }

        boolean receives(Dispatch dispatch) {
            return sees(dispatch.guildId())
                    && (dispatch.anyOfIntents() == 0 || has(dispatch.anyOfIntents()));
        }
    }

    Session(Identity identity, GatewayOptions options, Connection owner) {
        this.identity = identity;
        this.maxBytes = options.retainedBytes();
        this.ring = new EventFrame[options.retainedFrames()];
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
            var slow = isOverrun() ? owner : null;
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
                while (stored < count && !isFull()) {
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
            while (!over && isFull()) {
                room.await();
            }
            return !over;
        } finally {
            waiting--;
        }
    }

    @GuardedBy("lock")
    private boolean isFull() {
        return appended - taken >= ring.length / 2 || unsentBytes > MAX_UNSENT_BYTES;
    }

    @GuardedBy("lock")
    private boolean isOverrun() {
        return appended - taken >= ring.length - 1 || unsentBytes > 2 * maxBytes;
    }

    @GuardedBy("lock")
    private void store(EventFrame frame) {
        appended++;
        while (appended - first >= ring.length
                || (keptBytes > maxBytes && (first <= taken || owner == null))) {
            keptBytes -= at(first).size();
            if (first > taken) {
                unsentBytes -= at(first).size();
                taken = first;
            }
            first++;
        }
        ring[(int) appended & ring.length - 1] = frame;
        keptBytes += frame.size();
        unsentBytes += frame.size();
        counts.computeIfAbsent(frame.name(), name -> new long[1])[0]++;
    }

    @GuardedBy("lock")
    private EventFrame at(long sequence) {
        return ring[(int) sequence & ring.length - 1];
    }

    @GuardedBy("lock")
    private void wakeOwner() {
        if (owner != null) {
            owner.wake();
        }
    }

    /// Takes the next unsent dispatches for a connection.
    ///
    /// @return how many; the first has the sequence number [Batch#first]
    int take(Connection connection, Batch batch) {
        lock.lock();
        try {
            if (owner != connection) {
                return 0;
            }
            int count = (int) Math.min(batch.frames.length, appended - taken);
            batch.first = taken + 1;
            for (int i = 0; i < count; i++) {
                var frame = at(++taken);
                batch.frames[i] = frame;
                unsentBytes -= frame.size();
            }
            if (waiting > 0
                    && appended - taken <= ring.length / 4
                    && unsentBytes <= MAX_UNSENT_BYTES / 2) {
                room.signalAll();
            }
            return count;
        } finally {
            lock.unlock();
        }
    }

    boolean hasUnsent(Connection connection) {
        lock.lock();
        try {
            return owner == connection && appended > taken;
        } finally {
            lock.unlock();
        }
    }

    /// Dispatches on their way from a session to its writer.
    static final class Batch {
        final EventFrame[] frames;
        long first;

        Batch(int size) {
            frames = new EventFrame[size];
        }
    }

    void noteWritten(long sequence) {
        lock.lock();
        try {
            written = Math.max(written, sequence);
        } finally {
            lock.unlock();
        }
    }

    void noteAcknowledged(long sequence) {
        lock.lock();
        try {
            acknowledged = Math.max(acknowledged, Math.min(sequence, appended));
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
            if (sequence < 0 || sequence > appended) {
                return Resumption.AHEAD;
            }
            if (over || sequence + 1 < first) {
                return Resumption.LOST;
            }
            acknowledged = Math.max(acknowledged, sequence);
            previous.connection = owner;
            owner = connection;
            lostAt = Instant.MAX;
            resumes++;
            rewind(sequence);
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

    @GuardedBy("lock")
    private void rewind(long sequence) {
        taken = sequence;
        unsentBytes = 0;
        for (long s = sequence + 1; s <= appended; s++) {
            unsentBytes += at(s).size();
        }
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
            var recent = new ArrayList<GatewaySession.Sent>();
            for (long s = Math.max(first, appended - MOST_RECENT + 1); s <= appended; s++) {
                recent.add(new GatewaySession.Sent(s, at(s).name()));
            }
            return new GatewaySession(
                    identity.id(),
                    identity.shardId(),
                    identity.shardCount(),
                    identity.intents(),
                    owner != null,
                    appended,
                    written,
                    acknowledged,
                    resumes,
                    Map.copyOf(byName),
                    java.util.List.copyOf(recent));
        } finally {
            lock.unlock();
        }
    }
}
