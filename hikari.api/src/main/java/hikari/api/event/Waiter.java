package hikari.api.event;

import hikari.api.error.EventTimeoutException;
import hikari.api.error.WaitInterruptedException;
import java.time.Duration;

/// Waits for one event, from the moment it was made on. Thread-safe.
///
/// @param <E> the type of event
public interface Waiter<E extends Event> extends AutoCloseable {
    /// Waits until the event has come. Blocks; returns at once if it has come already.
    ///
    /// @param timeout how long to wait
    /// @return the event
    /// @throws EventTimeoutException when it did not come in time
    /// @throws WaitInterruptedException when the calling thread is interrupted
    /// @throws hikari.api.error.ComponentStateConflictException when the manager closed meanwhile
    E await(Duration timeout);

    /// Stops waiting.
    @Override
    void close();
}
