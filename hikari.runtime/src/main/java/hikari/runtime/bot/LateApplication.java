package hikari.runtime.bot;

import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionApplication;
import hikari.api.server.InteractionHandler;
import hikari.api.server.InteractionServer;
import hikari.api.server.WebhookEventHandler;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An application that is put on each server that is made.
final class LateApplication implements InteractionApplication {
    private final EndpointConfig config;
    private final Consumer<LateApplication> onClose;
    private final LateHandlers handlers = new LateHandlers();
    private final AtomicReference<@Nullable InteractionApplication> place = new AtomicReference<>();

    /// @param onClose takes it off whoever puts it on servers
    LateApplication(EndpointConfig config, Consumer<LateApplication> onClose) {
        this.config = config;
        this.onClose = onClose;
    }

    /// @param server the one that was made; null between two lives
    void connect(@Nullable InteractionServer server) {
        var real = server == null ? null : server.add(config);
        place.set(real);
        handlers.connect(real);
    }

    @Override
    public String path() {
        return config.path();
    }

    @Override
    public <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler) {
        return handlers.handle(type, handler);
    }

    @Override
    public Subscription onWebhookEvent(WebhookEventHandler handler) {
        return handlers.onWebhookEvent(handler);
    }

    @Override
    public void close() {
        onClose.accept(this);
        var real = place.get();
        if (real != null) {
            real.close();
        }
    }
}
