package hikari.interactions;

/// The way back to whoever sent one request. Takes one answer, on any thread.
interface Outgoing {
    /// Sends the answer. Blocks until it has left.
    ///
    /// @throws RuntimeException when it could not be sent, or not to its end
    void send(Answer answer);

    /// Sends an answer after which the connection is of no use.
    void sendLast(Answer answer);
}
