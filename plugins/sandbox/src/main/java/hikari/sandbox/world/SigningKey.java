package hikari.sandbox.world;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/// The Ed25519 key pair that signs interactions sent over HTTP.
public final class SigningKey {
    private static final int RAW_KEY = 32;

    private final KeyPair pair;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
    }

    /// {@return the key pair that belongs to a seed}
    static SigningKey of(long seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
            return new SigningKey(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    /// {@return the public key in hexadecimal, as the developer portal shows it}
    public String publicHex() {
        var encoded = pair.getPublic().getEncoded();
        return HexFormat.of()
                .formatHex(Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length));
    }

    /// {@return the signature over timestamp and body in hexadecimal}
    public String sign(String timestamp, byte[] body) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(timestamp.getBytes(StandardCharsets.US_ASCII));
            signature.update(body);
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 failed", e);
        }
    }

    /// Gives the same bytes for the same seed. Fit for a sandbox only.
    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final Random random;

        Seeded(long seed) {
            this.random = new Random(seed);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            random.nextBytes(bytes);
        }
    }
}
