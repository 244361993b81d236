package hikari.runtime.bot;

import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionApplication;
import hikari.api.server.InteractionHandler;
import hikari.api.server.InteractionResponder;
import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.api.server.WebhookEventHandler;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// An interaction server without a socket.
final class FakeServer extends Piece implements InteractionServer {
    final InteractionServerConfig config;
    final Map<Class<?>, InteractionHandler<?>> handlers = new ConcurrentHashMap<>();

    final AtomicReference<WebhookEventHandler> events = new AtomicReference<>();

    FakeServer(InteractionServerConfig config, Chronicle chronicle, AtomicInteger open) {
        super("server", chronicle, open);
        this.config = config;
    }

    /// Hands an interaction to the handler of all of them.
    @SuppressWarnings("unchecked") // the handler was set for Interaction
    void receive(Interaction interaction, InteractionResponder responder) throws Exception {
        ((InteractionHandler<Interaction>) handlers.get(Interaction.class))
                .handle(interaction, responder);
    }

    @Override
    public int port() {
        whileAlive();
        return 8080;
    }

    @Override
    public List<SocketAddress> addresses() {
        return List.of();
    }

    @Override
    public <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler) {
        handlers.put(type, handler);
        return () -> handlers.remove(type, handler);
    }

    @Override
    public Subscription onWebhookEvent(WebhookEventHandler handler) {
        events.set(handler);
        return () -> events.compareAndSet(handler, null);
    }

    @Override
    public InteractionApplication add(EndpointConfig application) {
        throw new UnsupportedOperationException("it has one application");
    }
}
