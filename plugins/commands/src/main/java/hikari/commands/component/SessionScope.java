package hikari.commands.component;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// What sessions of one part of a bot have in common: their end. Thread-safe.
final class SessionScope {
    private final Consumer<? super Runnable> inside;
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param inside runs handlers, as inside the part
    SessionScope(Consumer<? super Runnable> inside) {
        this.inside = inside;
    }

    void run(Runnable handler) {
        inside.accept(handler);
    }

    boolean isClosed() {
        return closed.get();
    }

    /// Whether this call ends it.
    boolean close() {
        return closed.compareAndSet(false, true);
    }
}
