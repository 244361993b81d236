package hikari.interactions;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Keys as the JDK wants them. Thread-safe.
final class DecodedKeys {
    private record Key(byte[] bytes, PublicKey decoded) {}

    /// The key that was used last; most servers have only one.
    private volatile @Nullable Key last;

    /// {@return the key}
    ///
    /// @param bytes a key's bytes of good form
    PublicKey get(byte[] bytes) throws GeneralSecurityException {
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
