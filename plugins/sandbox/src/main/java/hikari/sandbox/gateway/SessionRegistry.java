package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.sandbox.Dispatch;
import hikari.sandbox.GatewaySession;
import hikari.sandbox.Intents;
import hikari.sandbox.SessionWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All sessions, connected or resumable, in the order in which they identified.
final class SessionRegistry {
    private final GatewayOptions options;
    private final Consumer<String> over;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final SplittableRandom ids = new SplittableRandom(0x48494B415249L);

    private volatile SessionWatch watch = SessionWatch.NONE;

    private volatile List<Session> sessions = List.of();

    /// No sessions yet.
    ///
    /// @param over is told the id of each session that is over for good
    SessionRegistry(GatewayOptions options, Consumer<String> over) {
        this.options = options;
        this.over = over;
    }

    /// Who is told what new sessions are given.
    SessionWatch watch() {
        return watch;
    }

    void watch(SessionWatch told) {
        watch = told;
    }

    String newId() {
        lock.lock();
        try {
            return "%016x%016x".formatted(ids.nextLong(), ids.nextLong());
        } finally {
            lock.unlock();
        }
    }

    void add(Session session) {
        lock.lock();
        try {
            var all = new ArrayList<>(sessions);
            all.add(session);
            sessions = List.copyOf(all);
        } finally {
            lock.unlock();
        }
    }

    Optional<Session> find(String id) {
        return sessions.stream().filter(session -> session.identity().id().equals(id)).findFirst();
    }

    List<Session> all() {
        return sessions;
    }

    List<GatewaySession> views() {
        return sessions.stream().map(Session::view).toList();
    }

    /// Ends a session for good.
    void remove(Session session) {
        lock.lock();
        try {
            var all = new ArrayList<>(sessions);
            all.remove(session);
            sessions = List.copyOf(all);
        } finally {
            lock.unlock();
        }
        session.end();
        over.accept(session.identity().id());
    }

    /// Lets go of a session whose connection ended; it ends when nobody resumes it in time.
    void release(Session session, Connection connection) {
        var lifetime = options.sessionLifetime();
        if (session.release(connection, options.clock().now())) {
            options.clock()
                    .after(
                            lifetime,
                            () -> {
                                if (session.isLostSince(options.clock().now().minus(lifetime))) {
                                    remove(session);
                                }
                            });
        }
    }

    /// Appends an event to every session that may see it; serialises it at most twice.
    void publish(Dispatch dispatch) {
        @Nullable EventFrame whole = null;
        @Nullable EventFrame hidden = null;
        for (var session : sessions) {
            if (!session.accepts(dispatch)) {
                continue;
            }
            @Nullable Connection slow;
            if (dispatch.redacted() == dispatch.data()
                    || session.identity().has(Intents.MESSAGE_CONTENT)) {
                whole = whole != null ? whole : EventFrame.of(dispatch.name(), dispatch.data());
                slow = session.append(whole);
            } else {
                hidden =
                        hidden != null
                                ? hidden
                                : EventFrame.of(dispatch.name(), dispatch.redacted());
                slow = session.append(hidden);
            }
            if (slow != null) {
                slow.kill();
            }
        }
    }

    void close() {
        for (var session : sessions) {
            remove(session);
        }
    }
}
