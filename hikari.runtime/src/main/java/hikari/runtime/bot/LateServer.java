package hikari.runtime.bot;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleMessages;
import hikari.api.lifecycle.LifecycleState;
import hikari.api.lifecycle.Startup;
import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionApplication;
import hikari.api.server.InteractionHandler;
import hikari.api.server.InteractionServer;
import hikari.api.server.WebhookEventHandler;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An interaction server that is known before its public key is: each start makes the real one.
/// Handlers and applications set here go with it.
final class LateServer implements InteractionServer {
    private static final LifecycleMessages MESSAGES = LifecycleMessages.of("interaction server");

    private final String firstPath;
    private final Supplier<InteractionServer> maker;
    private final Lifecycle<InteractionServer> life;
    private final LateHandlers handlers = new LateHandlers();
    private final ReentrantLock lock = new ReentrantLock();

    /// By path.
    @GuardedBy("lock")
    private final Map<String, LateApplication> applications = new LinkedHashMap<>();

    @GuardedBy("lock")
    private @Nullable InteractionServer real;

    /// @param firstPath where the bot's own application is
    /// @param maker makes an inactive server; runs within each start
    /// @param closeDeadline how long closing may take
    LateServer(String firstPath, Supplier<InteractionServer> maker, Duration closeDeadline) {
        this.firstPath = firstPath;
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
        handlers.connect(server);
        lock.lock();
        try {
            real = server;
            applications.values().forEach(application -> application.connect(server));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler) {
        return handlers.handle(type, handler);
    }

    /// Sets who takes that for which there is no handler, or no longer.
    void byDefault(
            InteractionHandler<? super Interaction> interactions, WebhookEventHandler events) {
        handlers.byDefault(interactions, events);
    }

    @Override
    public Subscription onWebhookEvent(WebhookEventHandler handler) {
        return handlers.onWebhookEvent(handler);
    }

    @Override
    public InteractionApplication add(EndpointConfig config) {
        if (config.publicKeys().isEmpty()) {
            throw new IllegalArgumentException("publicKey is missing");
        }
        var application = new LateApplication(config, this::remove);
        lock.lock();
        try {
            if (config.path().equals(firstPath) || applications.containsKey(config.path())) {
                throw new IllegalArgumentException(
                        "There is an application at %s already".formatted(config.path()));
            }
            application.connect(real);
            applications.put(config.path(), application);
        } finally {
            lock.unlock();
        }
        return application;
    }

    private void remove(LateApplication application) {
        lock.lock();
        try {
            applications.remove(application.path(), application);
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
