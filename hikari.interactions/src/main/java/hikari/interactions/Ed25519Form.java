package hikari.interactions;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Set;

/// The form of Ed25519 keys and signatures, checked alike before every implementation, since
/// implementations differ in what malformed input they let through. See RFC 8032, section 5.1.
final class Ed25519Form {
    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    /// The field's prime, 2^255 - 19.
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    /// The base point's order.
    private static final BigInteger L =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    /// The curve's constant, -121665/121666.
    private static final BigInteger D =
            BigInteger.valueOf(-121_665).multiply(BigInteger.valueOf(121_666).modInverse(P)).mod(P);

    /// The y of a point of order 8; the other one is its negative.
    private static final BigInteger ORDER_8 =
            new BigInteger("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16);

    /// The y of all points whose order divides 8: with such a key, anybody can sign anything.
    private static final Set<BigInteger> SMALL_ORDER =
            Set.of(
                    BigInteger.ZERO,
                    BigInteger.ONE,
                    P.subtract(BigInteger.ONE),
                    ORDER_8,
                    P.subtract(ORDER_8));

    private Ed25519Form() {}

    /// {@return whether these bytes may be a public key: the right length, canonical, not of small
    /// order} They need not be a point of the curve.
    static boolean mayBeKey(byte[] key) {
        if (key.length != KEY_BYTES) {
            return false;
        }
        var y = y(key, 0);
        return y.compareTo(P) < 0 && !SMALL_ORDER.contains(y);
    }

    /// {@return whether these bytes are a point of the curve that can be a public key}
    static boolean isKey(byte[] key) {
        if (!mayBeKey(key)) {
            return false;
        }
        var square = y(key, 0).modPow(BigInteger.TWO, P);
        var above = square.subtract(BigInteger.ONE);
        var below = D.multiply(square).add(BigInteger.ONE);
        var xSquare = above.multiply(below.modInverse(P)).mod(P);
        var euler = P.subtract(BigInteger.ONE).shiftRight(1);
        return xSquare.modPow(euler, P).equals(BigInteger.ONE);
    }

    /// {@return whether these bytes may be a signature: the right length, both halves canonical,
    /// the first not of small order, which no signer makes and only some implementations take}
    static boolean mayBeSignature(byte[] signature) {
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        var y = y(signature, 0);
        return y.compareTo(P) < 0
                && !SMALL_ORDER.contains(y)
                && littleEndian(signature, KEY_BYTES).compareTo(L) < 0;
    }

    /// {@return the y coordinate of an encoded point, whose topmost bit is x's sign}
    static BigInteger y(byte[] point, int offset) {
        return littleEndian(point, offset).clearBit(255);
    }

    private static BigInteger littleEndian(byte[] bytes, int offset) {
        var reversed = Arrays.copyOfRange(bytes, offset, offset + KEY_BYTES);
        for (int i = 0; i < KEY_BYTES / 2; i++) {
            var swapped = reversed[i];
            reversed[i] = reversed[KEY_BYTES - 1 - i];
            reversed[KEY_BYTES - 1 - i] = swapped;
        }
        return new BigInteger(1, reversed);
    }
}
