package hikari.runtime.event;

import hikari.api.Snowflake;
import hikari.api.event.Event;
import hikari.api.event.EventListener;
import hikari.api.event.EventManager.Order;
import hikari.api.event.Subscription;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A listener's place in the event manager, with its lanes.
final class Registration<E extends Event> implements Place, Subscription {
    private final Class<E> type;
    private final Owner owner;
    private final Order order;
    private final EventListener<? super E> listener;
    private final SubscriptionTable table;
    private final Lanes lanes = new Lanes();
    private volatile boolean closed;

    Registration(
            Class<E> type,
            Owner owner,
            Order order,
            EventListener<? super E> listener,
            SubscriptionTable table) {
        this.type = type;
        this.owner = owner;
        this.order = order;
        this.listener = listener;
        this.table = table;
    }

    @Override
    public Class<E> type() {
        return type;
    }

    @Override
    public Owner owner() {
        return owner;
    }

    EventListener<? super E> listener() {
        return listener;
    }

    boolean isClosed() {
        return closed;
    }

    /// Has a call made in its order.
    void take(Call call, Optional<Snowflake> key) {
        if (order == Order.NONE || key.isEmpty() || lanes.enter(key.get(), call)) {
            call.begin();
        }
    }

    /// {@return the call after one that has ended or stepped aside, if one waits}
    @Nullable Call after(Call call) {
        return lanes.next(call.lane);
    }

    void call(Event event) throws Exception {
        listener.on(type.cast(event));
    }

    @Override
    public void close() {
        closed = true;
        table.remove(this);
    }

    @Override
    public String toString() {
        return "%s of %s".formatted(listener.getClass().getName(), type.getSimpleName());
    }
}
