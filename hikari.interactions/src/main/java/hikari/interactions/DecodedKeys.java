package hikari.interactions;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Keys as the JDK wants them, each checked once. Thread-safe.
final class DecodedKeys {
    private static final int MOST = 16;

    private record Key(byte[] bytes, PublicKey decoded) {}

    /// Those that were used lately; most servers have one or two.
    private volatile List<Key> known = List.of();

    /// {@return the key}
    ///
    /// @param bytes a key's bytes
    /// @throws GeneralSecurityException when they are not of a key's form, or no point of the curve
    PublicKey get(byte[] bytes) throws GeneralSecurityException {
        for (var key : known) {
            if (Arrays.equals(key.bytes(), bytes)) {
                return key.decoded();
            }
        }
        if (!Ed25519Form.mayBeKey(bytes)) {
            throw new InvalidKeyException("These bytes are no key");
        }
        var xIsOdd = bytes[Ed25519Form.KEY_BYTES - 1] < 0;
        var point = new EdECPoint(xIsOdd, Ed25519Form.y(bytes, 0));
        var decoded =
                KeyFactory.getInstance("Ed25519")
                        .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        var newest = Stream.of(new Key(bytes.clone(), decoded));
        known = Stream.concat(newest, known.stream()).limit(MOST).toList();
        return decoded;
    }
}
