package hikari.sandbox;

import java.util.Map;

/// A recording being played.
public interface GatewayReplay extends AutoCloseable {
    /// {@return how many dispatches were appended to sessions so far, by session id}
    Map<String, Long> sent();

    /// {@return whether every frame was handed to the sessions}
    boolean isDone();

    /// Waits until every frame was handed to the sessions, or the replay was closed.
    ///
    /// @throws InterruptedException if this thread is interrupted
    void join() throws InterruptedException;

    /// Ends the replay early.
    @Override
    void close();
}
