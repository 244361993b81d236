package hikari.api.event;

/// A listener's place in an event manager. Thread-safe; closing twice is harmless.
public interface Subscription extends AutoCloseable {
    /// Ends the subscription: the listener is not called again. Does not wait for calls that run
    /// already.
    @Override
    void close();
}
