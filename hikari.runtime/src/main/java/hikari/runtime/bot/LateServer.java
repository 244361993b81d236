package hikari.runtime.bot;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Startup;
import hikari.api.server.InteractionHandler;
import hikari.api.server.InteractionServer;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An interaction server that is known before its public key is: each start makes the real one.
/// Handlers set here go with it.
final class LateServer implements InteractionServer {
    private static final LifecycleMessages MESSAGES = LifecycleMessages.of("interaction server");

    private final Supplier<InteractionServer> maker;
    private final Lifecycle<InteractionServer> life;
    private final ReentrantLock lock = new ReentrantLock();

    /// The newest handler of each type.
    @GuardedBy("lock")
    private final Map<Class<? extends Interaction>, Handling<?>> handlings = new LinkedHashMap<>();

    @GuardedBy("lock")
    private @Nullable InteractionServer real;

    /// Their places on the server of this life.
    @GuardedBy("lock")
    private final Map<Handling<?>, Subscription> places = new HashMap<>();

    private record Handling<I extends Interaction>(
            Class<I> type, InteractionHandler<? super I> handler) {
        Subscription setOn(InteractionServer server) {
            return server.handle(type, handler);
        }
    }

    /// @param maker makes an inactive server; runs within each start
    /// @param closeDeadline how long closing may take
    LateServer(Supplier<InteractionServer> maker, Duration closeDeadline) {
        this.maker = maker;
        this.life = Lifecycle.of(MESSAGES, closeDeadline, this::open);
    }

    private InteractionServer open(Startup startup) {
        var server = maker.get();
        connect(server);
        startup.onClose("handlers", () -> connect(null));
        return startup.start(server);
    }

    private void connect(@Nullable InteractionServer server) {
        lock.lock();
        try {
            real = server;
            places.clear();
            if (server != null) {
                for (var handling : handlings.values()) {
                    places.put(handling, handling.setOn(server));
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler) {
        var handling = new Handling<>(type, handler);
        lock.lock();
        try {
            handlings.put(type, handling);
            if (real != null) {
                places.put(handling, handling.setOn(real));
            }
        } finally {
            lock.unlock();
        }
        return () -> remove(handling);
    }

    private void remove(Handling<?> handling) {
        lock.lock();
        try {
            handlings.remove(handling.type(), handling);
            var place = places.remove(handling);
            if (place != null) {
                place.close();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int port() {
        return life.whileAlive().port();
    }

    @Override
    public List<SocketAddress> addresses() {
        return life.whileAlive().addresses();
    }

    @Override
    public void start() {
        throw new ComponentStateConflictException("The bot starts its server: start the bot");
    }

    @Override
    public void close() {
        throw new ComponentStateConflictException("The bot closes its server: close the bot");
    }

    @Override
    public void join() {
        life.join();
    }

    @Override
    public LifecycleState state() {
        return life.state();
    }

    /// {@return this server's life, for the bot to start}
    Lifecycle<InteractionServer> life() {
        return life;
    }
}
