package hikari.commands.component;

import java.util.concurrent.atomic.AtomicBoolean;

/// What sessions of one part of a bot have in common: their end. Thread-safe.
final class SessionScope {
    private final AtomicBoolean closed = new AtomicBoolean();

    boolean isClosed() {
        return closed.get();
    }

    /// Whether this call ends it.
    boolean close() {
        return closed.compareAndSet(false, true);
    }
}
