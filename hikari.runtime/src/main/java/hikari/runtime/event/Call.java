package hikari.runtime.event;

import hikari.api.event.Event;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// One call of one listener with one event.
final class Call {
    private static final ScopedValue<Call> CURRENT = ScopedValue.newInstance();

    private final Registration<?> registration;
    private final Delivery delivery;
    private final ListenerThreads threads;
    private final AtomicBoolean letGo = new AtomicBoolean();

    /// Why this call was made; kept while debugging only.
    final @Nullable Throwable origin;

    /// Written by [Lanes] before the call begins.
    Lanes.@Nullable Lane lane;

    /// Written by [ListenerThreads] when the call begins.
    volatile @Nullable Thread thread;

    volatile long startedNanos;

    Call(Registration<?> registration, Delivery delivery, ListenerThreads threads) {
        this.registration = registration;
        this.delivery = delivery;
        this.threads = threads;
        this.origin =
                threads.keepsOrigins() ? new Throwable("The event was dispatched here") : null;
    }

    /// {@return whether the current thread runs a listener}
    static boolean isInside() {
        return CURRENT.isBound();
    }

    /// The listener on the current thread, if it is one, is about to wait for other events: from
    /// now on the following events of its key pass it, and it no longer counts against the bound.
    /// Else it might wait for what it holds up.
    static void stepAside() {
        if (CURRENT.isBound()) {
            CURRENT.get().passOn();
        }
    }

    Registration<?> registration() {
        return registration;
    }

    ListenerThreads threads() {
        return threads;
    }

    Event event() {
        return delivery.event();
    }

    /// Begins with the next [ListenerThreads#startWaiting()], or sooner.
    void begin() {
        threads.startSoon(this);
    }

    /// Calls the listener, unless it has unsubscribed.
    ///
    /// @return the next call of the lane, to be run on the same thread; null when there is none
    @Nullable Call run() {
        var wanted = threads.begins(this);
        try {
            if (wanted && !registration.isClosed()) {
                ScopedValue.where(CURRENT, this)
                        .run(() -> registration.owner().inside(this::callListener));
            }
        } finally {
            threads.ended(this);
            delivery.callEnded();
        }
        if (!letGo.compareAndSet(false, true)) {
            return null; // whoever it passed on to goes on with the lane
        }
        delivery.letGo();
        return registration.after(this);
    }

    private void callListener() {
        try {
            registration.call(event());
        } catch (Throwable e) {
            threads.failed(this, e);
        }
    }

    private void passOn() {
        if (letGo.compareAndSet(false, true)) {
            threads.steppedAside(this);
            delivery.letGo();
            var next = registration.after(this);
            if (next != null) {
                next.begin();
                threads.startWaiting();
            }
        }
    }

    @Override
    public String toString() {
        return "%s with %s".formatted(registration, event().getClass().getSimpleName());
    }
}
