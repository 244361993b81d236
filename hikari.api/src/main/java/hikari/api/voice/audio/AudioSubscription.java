package hikari.api.voice.audio;

/// Somebody hears or is told something of a voice connection, until this is closed. Closing it
/// twice is no error.
@FunctionalInterface
public interface AudioSubscription extends AutoCloseable {
    /// Ends it. A call that is running goes on.
    @Override
    void close();
}
