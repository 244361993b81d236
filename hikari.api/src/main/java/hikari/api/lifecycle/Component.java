package hikari.api.lifecycle;

import hikari.api.error.ComponentStartException;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.error.StartCancelledException;
import hikari.api.error.WaitInterruptedException;

/// A part of the framework with a life of its own: REST client, shard, interaction server, voice
/// component, event manager, cache, plugin host, bot. All obey one contract, implemented once by
/// [Lifecycle].
///
/// | call | INACTIVE | STARTING | ALIVE | CLOSING |
/// |---|---|---|---|---|
/// | `start()` | runs; returns when ALIVE, or throws and leaves INACTIVE | conflict | conflict | conflict |
/// | `close()` | conflict | cancels the start and returns when all is released | runs; returns when INACTIVE | waits until INACTIVE |
/// | `join()` | conflict | waits until INACTIVE | waits until INACTIVE; throws what the component died of | waits until INACTIVE |
/// | any other | conflict | conflict | works | conflict |
///
/// "Conflict" is a [ComponentStateConflictException]. All methods are safe for all threads. Code
/// that runs inside the component (a listener, say) may call `close()` and `join()`: it then does
/// not wait for itself, see there.
public interface Component extends AutoCloseable {

    /// Starts the component and returns when it is alive. Of any number of concurrent calls exactly
    /// one wins.
    ///
    /// An interrupt of the calling thread cancels the start.
    ///
    /// @throws ComponentStateConflictException when the component is not INACTIVE
    /// @throws StartCancelledException when `close()` or an interrupt ended the start
    /// @throws ComponentStartException when the start failed of a checked exception; unchecked ones
    ///   pass unchanged
    void start();

    /// Closes the component and returns when it is INACTIVE and its resources are gone, whoever
    /// began the closing. Called from inside the component, it begins the closing and returns at
    /// once.
    ///
    /// @throws ComponentStateConflictException when the component is INACTIVE
    /// @throws WaitInterruptedException when the calling thread is interrupted; the closing goes on
    @Override
    void close();

    /// Waits until this life of the component has ended. Called from inside the component, it waits
    /// until the closing has begun.
    ///
    /// A component that was ALIVE at the call and then dies of a failure has that failure thrown
    /// here, wrapped in a [hikari.api.error.ComponentFailedException] if it is a checked one.
    ///
    /// @throws ComponentStateConflictException when the component is INACTIVE
    /// @throws WaitInterruptedException when the calling thread is interrupted
    void join();

    /// {@return where the component is in its life} Never blocks.
    LifecycleState state();

    /// {@return whether the component is ALIVE} Never blocks.
    default boolean isAlive() {
        return state() == LifecycleState.ALIVE;
    }
}
