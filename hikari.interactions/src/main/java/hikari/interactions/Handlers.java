package hikari.interactions;

import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.interaction.PingInteraction;
import hikari.api.server.InteractionHandler;
import hikari.api.server.InteractionHandlers;
import hikari.api.server.WebhookEventHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Who answers which type of interaction, and who takes webhook events. Outlives the server's
/// lives. Thread-safe.
final class Handlers implements InteractionHandlers {
    private final Map<Class<?>, InteractionHandler<?>> byType = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable WebhookEventHandler> events = new AtomicReference<>();

    @Override
    public <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler) {
        if (type == PingInteraction.class) {
            throw new IllegalArgumentException(
                    "The server answers PING itself: no handler is needed");
        }
        byType.put(type, handler);
        return () -> byType.remove(type, handler);
    }

    @Override
    public Subscription onWebhookEvent(WebhookEventHandler handler) {
        events.set(handler);
        return () -> events.compareAndSet(handler, null);
    }

    Optional<WebhookEventHandler> ofEvents() {
        return Optional.ofNullable(events.get());
    }

    /// {@return the handler of the interaction's very type, else that of the nearest supertype}
    @SuppressWarnings("unchecked") // handle() took it for this type or a supertype
    <I extends Interaction> Optional<InteractionHandler<? super I>> find(I interaction) {
        List<Class<?>> level = List.of(interaction.getClass());
        while (!level.isEmpty()) {
            for (var type : level) {
                var handler = byType.get(type);
                if (handler != null) {
                    return Optional.of((InteractionHandler<? super I>) handler);
                }
            }
            level = supertypes(level);
        }
        return Optional.empty();
    }

    private static List<Class<?>> supertypes(List<Class<?>> level) {
        var above = new ArrayList<Class<?>>();
        for (var type : level) {
            if (type.getSuperclass() != null) {
                above.add(type.getSuperclass());
            }
            above.addAll(List.of(type.getInterfaces()));
        }
        return above;
    }
}
