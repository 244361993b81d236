package hikari.api.lifecycle;

/// A component that is driven by a [Lifecycle] of its own: what is left to write is what it opens,
/// and what can be asked of it while it is alive.
///
/// ```java
/// final class Clock extends LifecycleComponent {
///     private final Lifecycle<Instant> life = Lifecycle.of("clock", startup -> Instant.now());
///
///     @Override
///     protected Lifecycle<?> life() {
///         return life;
///     }
///
///     Instant startedAt() {
///         return life.whileAlive();
///     }
/// }
/// ```
public abstract class LifecycleComponent implements Component {
    /// A component that was never started.
    protected LifecycleComponent() {}

    /// {@return the lifecycle, always the same one}
    protected abstract Lifecycle<?> life();

    @Override
    public final void start() {
        life().start();
    }

    @Override
    public final void close() {
        life().close();
    }

    @Override
    public final void join() {
        life().join();
    }

    @Override
    public final LifecycleState state() {
        return life().state();
    }

    /// {@return what it is, and its state}
    @Override
    public String toString() {
        return life().toString();
    }
}
