package hikari.interactions;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Keys as a provider wants them: one that is another's it would translate for each signature.
/// Thread-safe.
final class DecodedKeys {
    private static final int MOST = 16;

    /// What stands before the bytes of a key in its X.509 form.
    ///
    /// @see "RFC 8410, section 4"
    private static final byte[] HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private record Key(byte[] bytes, PublicKey decoded) {}

    private final KeyFactory factory;

    /// Those that were used lately; most servers have one or two.
    private volatile List<Key> known = List.of();

    /// @param factory the provider's, for Ed25519
    DecodedKeys(KeyFactory factory) {
        this.factory = factory;
    }

    /// {@return the key}
    ///
    /// @param bytes a key's bytes of good form
    PublicKey get(byte[] bytes) throws GeneralSecurityException {
        for (var key : known) {
            if (Arrays.equals(key.bytes(), bytes)) {
                return key.decoded();
            }
        }
        var encoded = Arrays.copyOf(HEAD, HEAD.length + bytes.length);
        System.arraycopy(bytes, 0, encoded, HEAD.length, bytes.length);
        var decoded = factory.generatePublic(new X509EncodedKeySpec(encoded));
        var newest = Stream.of(new Key(bytes.clone(), decoded));
        known = Stream.concat(newest, known.stream()).limit(MOST).toList();
        return decoded;
    }
}
