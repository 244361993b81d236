package hikari.interactions;

import hikari.api.spi.SignatureVerifier;
import java.security.GeneralSecurityException;
import java.security.Signature;

/// The JDK's own Ed25519: always there, and several times slower than the others.
public final class JdkSignatureVerifier implements SignatureVerifier {
    private final DecodedKeys keys = new DecodedKeys();

    /// Called by the service loader.
    public JdkSignatureVerifier() {}

    @Override
    public String name() {
        return "JDK";
    }

    @Override
    public int priority() {
        return 0;
    }

    @Override
    public boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
        if (!Ed25519Form.mayBeSignature(signature)) {
            return false;
        }
        try {
            var verification = Signature.getInstance("Ed25519");
            verification.initVerify(keys.get(publicKey));
            verification.update(message);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // the key is none, or the signature's first half is no point of the curve
        }
    }
}
