package hikari.voice.encryption;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Snowflake;
import hikari.api.voice.dave.DaveException;
import hikari.api.voice.dave.DaveOutcome;
import hikari.api.voice.dave.DaveSession;
import hikari.api.voice.dave.DaveTransition;
import hikari.api.voice.dave.FrameDecryptor;
import hikari.api.voice.dave.FrameEncryptor;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// What to do upon which op of the end-to-end encryption, the same for all providers: when to take
/// part in a new group, when to switch keys, and how to come back after a commit that was refused.
///
/// Receivers switch when a transition is prepared, the sender when it is executed; a transition 0
/// is executed at once. Calls come one after the other from the connection's thread.
///
/// @see "DAVE protocol whitepaper: Voice Gateway Opcodes"
public final class Transitions implements AutoCloseable {
    /// A transition is executed within seconds; a server that announces more than these at once
    /// loses the oldest.
    static final int MAX_PENDING = 32;

    private static final Logger LOG = LogManager.getLogger(Transitions.class);
    private static final int FIRST_EPOCH = 1;

    private record Prepared(DaveTransition transition, int version) {}

    private final @Nullable DaveSession session;
    private final Predicate<Snowflake> recognized;
    private final Outbox outbox;
    private final Map<Integer, Prepared> pending = new LinkedHashMap<>();

    /// Held around the session, which has one owner at a time.
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private boolean closed;

    /// The version that groups are made with; 0 before the first.
    private int groupVersion;

    /// The version by which frames are sent.
    private volatile int version;

    /// The encryption of one connection.
    ///
    /// @param session a fresh session; null where there is no provider
    /// @param recognized whether a user is in the channel
    /// @param outbox takes answers
    public Transitions(
            @Nullable DaveSession session, Predicate<Snowflake> recognized, Outbox outbox) {
        this.session = session;
        this.recognized = recognized;
        this.outbox = outbox;
    }

    /// {@return what encrypts our frames}
    public FrameEncryptor encryptor() {
        return session == null ? Passthrough.INSTANCE : session.encryptor();
    }

    /// {@return what decrypts a user's frames}
    ///
    /// @param user who sends
    public FrameDecryptor decryptor(Snowflake user) {
        return session == null ? Passthrough.INSTANCE : session.decryptor(user);
    }

    /// {@return the version by which frames are sent; 0 for no encryption}
    public int version() {
        return version;
    }

    /// {@return the epoch's authenticator, if there is a group}
    public Optional<byte[]> epochAuthenticator() {
        return asked(DaveSession::epochAuthenticator);
    }

    /// {@return the key by which a user signs, if the user is in the group}
    ///
    /// @param user who
    public Optional<byte[]> identityKey(Snowflake user) {
        return asked(session -> session.identityKey(user));
    }

    /// The session was described: op 4.
    ///
    /// @param protocolVersion the version to begin with; 0 for none
    public void begin(int protocolVersion) {
        change(session -> {
            version = protocolVersion;
            if (protocolVersion == 0) {
                session.prepare(0).execute();
            } else {
                newGroup(session, protocolVersion);
            }
        });
    }

    /// A new epoch is ahead: op 24.
    ///
    /// @param protocolVersion its version
    /// @param epoch 1 for a new group
    public void prepareEpoch(int protocolVersion, long epoch) {
        change(session -> {
            if (protocolVersion == 0) {
                LOG.debug("an epoch without encryption is none: that is for a transition to say");
            } else if (epoch == FIRST_EPOCH) {
                newGroup(session, protocolVersion);
            } else {
                groupVersion = protocolVersion;
            }
        });
    }

    /// A change of the version is ahead, or a lonely member's turn: op 21.
    ///
    /// @param transition its number
    /// @param protocolVersion the version to go to; 0 for no encryption
    public void prepareTransition(int transition, int protocolVersion) {
        change(session -> prepared(session, transition, protocolVersion));
    }

    /// The sender's turn: op 22. Unknown numbers are harmless.
    ///
    /// @param transition its number
    public void execute(int transition) {
        change(session -> {
            var next = pending.remove(transition);
            if (next == null) {
                LOG.debug("transition {} is unknown", transition);
            } else {
                execute(next);
            }
        });
    }

    /// The delivery service's credential: op 25.
    ///
    /// @param payload the payload
    public void externalSender(ByteBuffer payload) {
        change(session -> session.externalSender(payload));
    }

    /// Changes of the group are proposed: op 27. Every member commits; the server takes one.
    ///
    /// @param payload the payload
    public void proposals(ByteBuffer payload) {
        change(session ->
                session.proposals(payload, recognized)
                        .ifPresent(commit -> outbox.binary(DaveOps.COMMIT_WELCOME, commit)));
    }

    /// The commit that the server took: op 29.
    ///
    /// @param transition its number
    /// @param payload the commit
    public void commit(int transition, ByteBuffer payload) {
        change(session -> outcome(session, transition, session.commit(payload)));
    }

    /// A welcome to a group: op 30.
    ///
    /// @param transition its number
    /// @param payload the welcome
    public void welcome(int transition, ByteBuffer payload) {
        change(session -> outcome(session, transition, session.welcome(payload, recognized)));
    }

    /// Forgets all keys.
    @Override
    public void close() {
        lock.lock();
        try {
            if (session != null && !closed) {
                session.close();
            }
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private void outcome(DaveSession session, int transition, DaveOutcome outcome) {
        switch (outcome) {
            case IGNORED -> LOG.debug("transition {} is for others", transition);
            case JOINED -> prepared(session, transition, groupVersion);
            case INVALID -> recover(session, transition);
        }
    }

    private void prepared(DaveSession session, int transition, int protocolVersion) {
        var next = new Prepared(session.prepare(protocolVersion), protocolVersion);
        if (transition == 0) {
            execute(next);
            return;
        }
        pending.put(transition, next);
        if (pending.size() > MAX_PENDING) {
            pending.remove(pending.keySet().iterator().next());
        }
        outbox.transition(DaveOps.TRANSITION_READY, transition);
    }

    private void execute(Prepared next) {
        next.transition().execute();
        version = next.version();
    }

    /// The server takes us out of the group and lets us in again; the sender keeps its keys
    /// meanwhile.
    private void recover(DaveSession session, int transition) {
        LOG.info("a commit or welcome was refused, asking to be let in anew");
        outbox.transition(DaveOps.INVALID_COMMIT_WELCOME, transition);
        newGroup(session, groupVersion);
    }

    private void newGroup(DaveSession session, int protocolVersion) {
        session.reset(protocolVersion);
        groupVersion = protocolVersion;
        outbox.binary(DaveOps.KEY_PACKAGE, session.keyPackage());
    }

    private interface Change {
        void to(DaveSession session);
    }

    private interface Question {
        Optional<byte[]> to(DaveSession session);
    }

    /// What is malformed has changed nothing, and is left at that: the server finds out.
    private void change(Change change) {
        var changed = session;
        lock.lock();
        try {
            if (changed != null && !closed) {
                change.to(changed);
            }
        } catch (DaveException e) {
            LOG.warn("Something of the end-to-end encryption was refused: {}", e.getMessage());
        } finally {
            lock.unlock();
        }
    }

    private Optional<byte[]> asked(Question question) {
        var asked = session;
        lock.lock();
        try {
            return asked == null || closed ? Optional.empty() : question.to(asked);
        } finally {
            lock.unlock();
        }
    }
}
