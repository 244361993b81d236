package hikari.sandbox.voice.mls;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/// The signatures and hashes of MLS's second cipher suite: ECDSA over P-256, SHA-256.
final class Signatures {
    static final int POINT = 65;

    private static final String CURVE = "secp256r1";
    private static final String ALGORITHM = "SHA256withECDSA";

    private Signatures() {}

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The public key as an uncompressed point.
    static byte[] point(KeyPair keys) {
        var w = ((ECPublicKey) keys.getPublic()).getW();
        var point = new byte[POINT];
        point[0] = 4;
        put(w.getAffineX(), point, 1);
        put(w.getAffineY(), point, 33);
        return point;
    }

    private static void put(BigInteger coordinate, byte[] target, int offset) {
        var bytes = coordinate.toByteArray();
        int count = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - count, target, offset + 32 - count, count);
    }

    private static PublicKey key(byte[] point) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(CURVE));
        var w =
                new ECPoint(
                        new BigInteger(1, Arrays.copyOfRange(point, 1, 33)),
                        new BigInteger(1, Arrays.copyOfRange(point, 33, POINT)));
        return KeyFactory.getInstance("EC")
                .generatePublic(
                        new ECPublicKeySpec(w, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] labelled(String label, byte[] content) {
        return new WireWriter()
                .opaque(("MLS 1.0 " + label).getBytes(StandardCharsets.US_ASCII))
                .opaque(content)
                .toBytes();
    }

    static byte[] sign(KeyPair keys, String label, byte[] content) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(keys.getPrivate());
            signature.update(labelled(label, content));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Throws unless the signature is of this key over this content.
    static void verify(byte[] point, String label, byte[] content, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key(point));
            signature.update(labelled(label, content));
            if (point[0] == 4 && signature.verify(signed)) {
                return;
            }
        } catch (GeneralSecurityException malformed) {
            throw new MlsFormatException(
                    "the signature over the %s is malformed: %s"
                            .formatted(label, malformed.getMessage()));
        }
        throw new MlsFormatException("the signature over the %s is wrong".formatted(label));
    }

    /// The name of a thing by the hash of its content.
    static byte[] reference(String label, byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(labelled(label, content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
