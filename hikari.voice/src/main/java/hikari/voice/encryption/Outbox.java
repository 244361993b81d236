package hikari.voice.encryption;

/// Takes to the voice server what the encryption has to say.
public interface Outbox {
    /// Sends a key package or a commit.
    ///
    /// @param op the op, which goes before the payload
    /// @param payload what follows
    void binary(int op, byte[] payload);

    /// Says something of a transition.
    ///
    /// @param op the op
    /// @param transition the transition's number
    void transition(int op, int transition);
}
