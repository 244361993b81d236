package hikari.api.event;

import hikari.api.error.WaitInterruptedException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// Events in the order in which they came, to be read by one thread at a time.
///
/// @param <E> the type of event
public interface EventStream<E extends Event> extends AutoCloseable {
    /// Waits for the next event. Blocks.
    ///
    /// @return the event; empty when the stream has ended
    /// @throws WaitInterruptedException when the calling thread is interrupted
    Optional<E> next();

    /// Waits for the next event. Blocks.
    ///
    /// @param timeout how long to wait
    /// @return the event; empty when none came in time or the stream has ended
    /// @throws WaitInterruptedException when the calling thread is interrupted
    Optional<E> next(Duration timeout);

    /// {@return the events as a lazy stream} Its terminal operation blocks until the stream is
    /// closed or cut short.
    Stream<E> events();

    /// {@return how many events were dropped because nobody read in time}
    long dropped();

    /// Ends the stream: a blocked reader wakes up.
    @Override
    void close();
}
