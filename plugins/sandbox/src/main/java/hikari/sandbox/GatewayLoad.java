package hikari.sandbox;

import java.util.Map;

/// A stream of events on its way to the sessions that were connected when it began.
public interface GatewayLoad extends AutoCloseable {
    /// {@return how many dispatches were appended to sessions so far, by event name; a session that
    /// lacks the intent for one does not get it}
    Map<String, Long> sent();

    /// {@return whether every event was handed to the sessions}
    boolean isDone();

    /// Waits until every event was handed to the sessions, or the load was closed.
    ///
    /// @throws InterruptedException if this thread is interrupted
    void join() throws InterruptedException;

    /// Ends the load early.
    @Override
    void close();
}
