package hikari.interactions;

import hikari.api.spi.SignatureVerifier;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The JDK's own Ed25519: always there, and several times slower than the others.
public final class JdkSignatureVerifier implements SignatureVerifier {
    private record Key(byte[] bytes, PublicKey decoded) {}

    /// The key that was used last; a server has only one.
    private volatile @Nullable Key last;

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
        if (!Ed25519Form.mayBeKey(publicKey) || !Ed25519Form.mayBeSignature(signature)) {
            return false;
        }
        try {
            var verification = Signature.getInstance("Ed25519");
            verification.initVerify(key(publicKey));
            verification.update(message);
            return verification.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // the key is no point of the curve, or the signature's first half is none
        }
    }

    private PublicKey key(byte[] bytes) throws GeneralSecurityException {
        var known = last;
        if (known != null && Arrays.equals(known.bytes(), bytes)) {
            return known.decoded();
        }
        var xIsOdd = bytes[Ed25519Form.KEY_BYTES - 1] < 0;
        var point = new EdECPoint(xIsOdd, Ed25519Form.y(bytes, 0));
        var decoded =
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        last = new Key(bytes.clone(), decoded);
        return decoded;
    }
}
