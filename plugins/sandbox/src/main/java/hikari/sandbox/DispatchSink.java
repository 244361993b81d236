package hikari.sandbox;

/// Takes the world's events in the order in which they happened.
@FunctionalInterface
public interface DispatchSink {
    /// Sends an event to every session that may see it. Never blocks: a session that reads too
    /// slowly is dropped, as Discord does. The world calls it under the same lock under which it
    /// changed, so that the order is the world's.
    ///
    /// @param dispatch the event
    void publish(Dispatch dispatch);
}
