package hikari.sandbox.gateway;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.sandbox.Fault;
import hikari.sandbox.FaultTarget;
import hikari.sandbox.GatewayFaults;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The faults that wait for a connection, and the way to those that cannot wait.
final class FaultBook implements GatewayFaults {
    private final Supplier<Collection<Connection>> connections;
    private final ReentrantLock lock = new ReentrantLock();

    @GuardedBy("lock")
    private final List<Pending> pending = new ArrayList<>();

    private record Pending(FaultTarget target, Fault fault) {}

    FaultBook(Supplier<Collection<Connection>> connections) {
        this.connections = connections;
    }

    @Override
    public int now(FaultTarget target, Fault fault) {
        if (fault instanceof Fault.NoHello
                || fault instanceof Fault.NoReady
                || fault instanceof Fault.RefuseLogin
                || fault instanceof Fault.ResumeAt
                || fault instanceof Fault.RefuseUpgrade) {
            throw new IllegalArgumentException(
                    "%s can only meet the next connection".formatted(fault));
        }
        int met = 0;
        for (var connection : connections.get()) {
            if (meets(target, connection)) {
                connection.suffer(fault);
                met++;
            }
        }
        return met;
    }

    private static boolean meets(FaultTarget target, Connection connection) {
        var session = connection.session();
        return switch (target) {
            case FaultTarget.Everyone _ -> true;
            case FaultTarget.Shard shard ->
                    session != null && session.identity().shardId() == shard.id();
            case FaultTarget.Session one ->
                    session != null && session.identity().id().equals(one.id());
        };
    }

    @Override
    public void next(FaultTarget target, Fault fault) {
        lock.lock();
        try {
            pending.add(new Pending(target, fault));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int inject(JsonObject request) {
        var parsed = FaultRequest.parse(request);
        if (parsed.isNext()) {
            next(parsed.target(), parsed.fault());
            return 0;
        }
        return now(parsed.target(), parsed.fault());
    }

    @Override
    public int pending() {
        lock.lock();
        try {
            return pending.size();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void clear() {
        lock.lock();
        try {
            pending.clear();
        } finally {
            lock.unlock();
        }
    }

    /// Takes the status with which the next upgrade is refused.
    Optional<Fault.RefuseUpgrade> takeRefusal() {
        return take(entry -> entry.fault() instanceof Fault.RefuseUpgrade).stream()
                .map(Fault.RefuseUpgrade.class::cast)
                .findFirst();
    }

    /// Takes what meets a new connection, whosever it is; one of each kind.
    List<Fault> takeForConnection() {
        return take(entry ->
                entry.target() instanceof FaultTarget.Everyone
                        && !(entry.fault() instanceof Fault.RefuseUpgrade));
    }

    /// Takes what waits for a shard or a session that has just said who it is.
    List<Fault> takeFor(int shardId, String sessionId) {
        return take(entry ->
                switch (entry.target()) {
                    case FaultTarget.Everyone _ -> false;
                    case FaultTarget.Shard shard -> shard.id() == shardId;
                    case FaultTarget.Session session -> session.id().equals(sessionId);
                });
    }

    private List<Fault> take(Predicate<Pending> wanted) {
        lock.lock();
        try {
            var taken = new ArrayList<Fault>();
            var kinds = new HashSet<Class<?>>();
            for (var entries = pending.iterator(); entries.hasNext(); ) {
                var entry = entries.next();
                if (wanted.test(entry) && kinds.add(entry.fault().getClass())) {
                    taken.add(entry.fault());
                    entries.remove();
                }
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
