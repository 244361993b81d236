package hikari.voice.dave.suite;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.codec.Octets;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import javax.crypto.KeyAgreement;

/// Keys of the curve P-256 and their form on the wire. All arithmetic on private keys is the JDK's.
public final class P256 {
    /// The size of a coordinate and of a private key.
    public static final int COORDINATE = 32;

    /// The size of a public key: a point, uncompressed.
    public static final int POINT = 1 + 2 * COORDINATE;

    private static final int UNCOMPRESSED = 4;
    private static final String CURVE = "secp256r1";
    private static final ECParameterSpec PARAMETERS = parameters();
    private static final BigInteger PRIME = ((ECFieldFp) PARAMETERS.getCurve().getField()).getP();
    private static final BigInteger ORDER = PARAMETERS.getOrder();
    private static final ECPoint GENERATOR = PARAMETERS.getGenerator();

    private P256() {}

    /// {@return a new key pair}
    public static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw Missing.algorithm(e);
        }
    }

    /// {@return the form of a public key on the wire}
    ///
    /// @param key the key
    public static Octets encode(ECPublicKey key) {
        return encode(key.getW());
    }

    /// {@return the public key in a form from the wire} Refuses what is no point of the curve.
    ///
    /// @param encoded the form
    public static ECPublicKey decode(Octets encoded) {
        byte[] bytes = encoded.bytes();
        if (bytes.length != POINT || bytes[0] != UNCOMPRESSED) {
            throw new DaveException("a public key of %d bytes".formatted(bytes.length));
        }
        var point =
                new ECPoint(
                        new BigInteger(1, bytes, 1, COORDINATE),
                        new BigInteger(1, bytes, 1 + COORDINATE, COORDINATE));
        if (!isOnCurve(point)) {
            throw new DaveException("a public key that is no point of the curve");
        }
        return publicKey(point);
    }

    /// {@return a private key}
    ///
    /// @param scalar the key's 32 bytes
    public static PrivateKey privateKey(byte[] scalar) {
        return privateKey(new BigInteger(1, scalar));
    }

    /// {@return whether these bytes are a private key: neither zero nor beyond the curve's order}
    ///
    /// @param scalar 32 bytes
    static boolean isScalar(byte[] scalar) {
        var value = new BigInteger(1, scalar);
        return value.signum() > 0 && value.compareTo(ORDER) < 0;
    }

    /// {@return what two keys share: the horizontal coordinate of their product}
    ///
    /// @param own a private key
    /// @param other another's public key
    static byte[] agree(PrivateKey own, ECPublicKey other) {
        try {
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(own);
            agreement.doPhase(other, true);
            return agreement.generateSecret();
        } catch (InvalidKeyException e) {
            throw new DaveException("a public key that cannot be used", e);
        } catch (GeneralSecurityException e) {
            throw Missing.algorithm(e);
        }
    }

    /// {@return the public key of a private one}
    ///
    /// The JDK offers no multiplication of the generator, only key agreement, which tells the
    /// horizontal coordinate. Two points have it, one above and one below; the next multiple of the
    /// generator tells which, since both can be added to the generator in public.
    ///
    /// @param scalar the private key
    static ECPublicKey publicKey(byte[] scalar) {
        var value = new BigInteger(1, scalar);
        if (value.equals(BigInteger.ONE)) {
            return publicKey(GENERATOR);
        }
        if (value.equals(ORDER.subtract(BigInteger.ONE))) {
            return publicKey(negative(GENERATOR));
        }
        ECPublicKey generator = publicKey(GENERATOR);
        var x = new BigInteger(1, agree(privateKey(value), generator));
        var next = new BigInteger(1, agree(privateKey(value.add(BigInteger.ONE)), generator));
        var point = new ECPoint(x, root(x));
        boolean found = sumX(point, GENERATOR).equals(next);
        return publicKey(found ? point : negative(point));
    }

    private static Octets encode(ECPoint point) {
        byte[] bytes = new byte[POINT];
        bytes[0] = UNCOMPRESSED;
        put(point.getAffineX(), bytes, 1 + COORDINATE);
        put(point.getAffineY(), bytes, POINT);
        return Octets.of(bytes);
    }

    private static void put(BigInteger value, byte[] bytes, int end) {
        byte[] form = value.toByteArray();
        int from = Math.max(0, form.length - COORDINATE);
        System.arraycopy(form, from, bytes, end - (form.length - from), form.length - from);
    }

    private static boolean isOnCurve(ECPoint point) {
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        return x.compareTo(PRIME) < 0
                && y.compareTo(PRIME) < 0
                && y.multiply(y).mod(PRIME).equals(square(x));
    }

    /// The square of the vertical coordinate.
    private static BigInteger square(BigInteger x) {
        return x.multiply(x)
                .add(PARAMETERS.getCurve().getA())
                .multiply(x)
                .add(PARAMETERS.getCurve().getB())
                .mod(PRIME);
    }

    /// One of the two vertical coordinates: the prime is 3 modulo 4.
    private static BigInteger root(BigInteger x) {
        return square(x).modPow(PRIME.add(BigInteger.ONE).shiftRight(2), PRIME);
    }

    private static BigInteger sumX(ECPoint one, ECPoint other) {
        BigInteger slope =
                other.getAffineY()
                        .subtract(one.getAffineY())
                        .multiply(other.getAffineX().subtract(one.getAffineX()).modInverse(PRIME));
        return slope.multiply(slope)
                .subtract(one.getAffineX())
                .subtract(other.getAffineX())
                .mod(PRIME);
    }

    private static ECPoint negative(ECPoint point) {
        return new ECPoint(point.getAffineX(), PRIME.subtract(point.getAffineY()));
    }

    private static ECPublicKey publicKey(ECPoint point) {
        try {
            return (ECPublicKey)
                    KeyFactory.getInstance("EC")
                            .generatePublic(new ECPublicKeySpec(point, PARAMETERS));
        } catch (GeneralSecurityException e) {
            throw new DaveException("a public key that cannot be used", e);
        }
    }

    private static PrivateKey privateKey(BigInteger scalar) {
        try {
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(scalar, PARAMETERS));
        } catch (GeneralSecurityException e) {
            throw new DaveException("a private key that cannot be used", e);
        }
    }

    private static ECParameterSpec parameters() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(CURVE));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw Missing.algorithm(e);
        }
    }
}
