package hikari.api.spi;

/// Verifies Ed25519 signatures. The fastest that is present is used, the JDK's own otherwise.
public interface SignatureVerifier {
    /// {@return the implementation's name, for logs}
    String name();

    /// {@return how good it is: the highest is used; the JDK's has 0}
    int priority();

    /// {@return whether the signature is that of the message by the key} Never throws on malformed
    /// input.
    ///
    /// @param publicKey 32 bytes
    /// @param message what was signed
    /// @param signature 64 bytes
    boolean verify(byte[] publicKey, byte[] message, byte[] signature);
}
