package hikari.api.voice.audio;

/// Hears what others say.
@FunctionalInterface
public interface AudioReceiver {
    /// Takes the next 20 ms of somebody. What one user says comes in order; a frame that was lost
    /// on the way is told as such when the next one has come, or after 60 ms.
    ///
    /// Runs on the connection's own receiving thread: whoever is slow here loses frames of all
    /// users of this connection, and of no other. What it throws is logged.
    ///
    /// @param frame what was said
    void receive(ReceivedFrame frame);
}
