package hikari.runtime.bot;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.event.Subscription;
import hikari.api.interaction.Interaction;
import hikari.api.server.InteractionHandler;
import hikari.api.server.InteractionHandlers;
import hikari.api.server.WebhookEventHandler;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Handlers of a server that is made at each start: they go with it.
final class LateHandlers implements InteractionHandlers {
    private final ReentrantLock lock = new ReentrantLock();

    /// The newest handler of each kind: a type of interaction, or webhook events.
    @GuardedBy("lock")
    private final Map<Class<?>, Handling> handlings = new LinkedHashMap<>();

    /// Who takes what nobody else does, of each kind.
    @GuardedBy("lock")
    private final Map<Class<?>, Handling> fallbacks = new HashMap<>();

    @GuardedBy("lock")
    private @Nullable InteractionHandlers real;

    /// Their places on the server of this life.
    @GuardedBy("lock")
    private final Map<Handling, Subscription> places = new HashMap<>();

    /// A handler; equal to itself only.
    @FunctionalInterface
    private interface Handling {
        Subscription setOn(InteractionHandlers handlers);
    }

    /// @param handlers those of the server that was made; null between two lives
    void connect(@Nullable InteractionHandlers handlers) {
        lock.lock();
        try {
            real = handlers;
            places.clear();
            if (handlers != null) {
                for (var handling : handlings.values()) {
                    places.put(handling, handling.setOn(handlers));
                }
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <I extends Interaction> Subscription handle(
            Class<I> type, InteractionHandler<? super I> handler) {
        return set(type, handlers -> handlers.handle(type, handler));
    }

    @Override
    public Subscription onWebhookEvent(WebhookEventHandler handler) {
        return set(WebhookEventHandler.class, handlers -> handlers.onWebhookEvent(handler));
    }

    /// Sets who takes that for which there is no handler, or no longer.
    void byDefault(
            InteractionHandler<? super Interaction> interactions, WebhookEventHandler events) {
        byDefault(Interaction.class, to -> to.handle(Interaction.class, interactions));
        byDefault(WebhookEventHandler.class, to -> to.onWebhookEvent(events));
    }

    private void byDefault(Class<?> kind, Handling handling) {
        lock.lock();
        try {
            fallbacks.put(kind, handling);
            put(kind, handling);
        } finally {
            lock.unlock();
        }
    }

    private Subscription set(Class<?> kind, Handling handling) {
        lock.lock();
        try {
            put(kind, handling);
        } finally {
            lock.unlock();
        }
        return () -> remove(kind, handling);
    }

    @GuardedBy("lock")
    private void put(Class<?> kind, Handling handling) {
        handlings.put(kind, handling);
        if (real != null) {
            places.put(handling, handling.setOn(real));
        }
    }

    private void remove(Class<?> kind, Handling handling) {
        lock.lock();
        try {
            var isNewest = handlings.remove(kind, handling);
            var place = places.remove(handling);
            if (place != null) {
                place.close();
            }
            var fallback = fallbacks.get(kind);
            if (isNewest && fallback != null) {
                put(kind, fallback);
            }
        } finally {
            lock.unlock();
        }
    }
}
