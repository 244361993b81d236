package hikari.interactions;

import hikari.api.spi.SignatureVerifier;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/// BouncyCastle's Ed25519: pure Java, several times faster than the JDK's. Used when the module
/// `org.bouncycastle.provider` is present; without it, making one fails and the loader passes on.
public final class BouncyCastleSignatureVerifier implements SignatureVerifier {
    /// Called by the service loader.
    ///
    /// @throws NoClassDefFoundError without BouncyCastle
    public BouncyCastleSignatureVerifier() {
        Ed25519.precompute();
    }

    @Override
    public String name() {
        return "BouncyCastle";
    }

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        return Ed25519Form.mayBeKey(publicKey)
                && Ed25519Form.mayBeSignature(signature)
                && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
    }
}
