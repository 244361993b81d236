package hikari.interactions;

import java.math.BigInteger;

/// Arithmetic of the curve, slow and plain, to make signatures that no signer makes.
///
/// @param x one coordinate
/// @param y the other
record EdwardsPoint(BigInteger x, BigInteger y) {
    static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    static final BigInteger L =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger D =
            BigInteger.valueOf(-121_665).multiply(BigInteger.valueOf(121_666).modInverse(P)).mod(P);

    static final EdwardsPoint NEUTRAL = new EdwardsPoint(BigInteger.ZERO, BigInteger.ONE);

    static final EdwardsPoint BASE =
            new EdwardsPoint(
                    new BigInteger(
                            "15112221349535400772501151409588531511454012693041857206046113283949847762202"),
                    BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(P)).mod(P));

    /// A point that is neutral when it is added to itself 8 times.
    static EdwardsPoint ofOrder8() {
        var y =
                new BigInteger(
                        "05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16);
        var square = y.multiply(y).mod(P);
        var below = D.multiply(square).add(BigInteger.ONE).modInverse(P);
        var xSquare = square.subtract(BigInteger.ONE).multiply(below).mod(P);
        var x = xSquare.modPow(P.add(BigInteger.valueOf(3)).shiftRight(3), P);
        if (!x.multiply(x).mod(P).equals(xSquare)) {
            var root = BigInteger.TWO.modPow(P.subtract(BigInteger.ONE).shiftRight(2), P);
            x = x.multiply(root).mod(P);
        }
        return new EdwardsPoint(x, y);
    }

    EdwardsPoint plus(EdwardsPoint other) {
        var cross = D.multiply(x).multiply(other.x).multiply(y).multiply(other.y).mod(P);
        var above = x.multiply(other.y).add(y.multiply(other.x));
        var right = y.multiply(other.y).add(x.multiply(other.x));
        return new EdwardsPoint(
                above.multiply(BigInteger.ONE.add(cross).modInverse(P)).mod(P),
                right.multiply(BigInteger.ONE.subtract(cross).mod(P).modInverse(P)).mod(P));
    }

    EdwardsPoint times(BigInteger scalar) {
        var sum = NEUTRAL;
        for (int bit = scalar.bitLength() - 1; bit >= 0; bit--) {
            sum = sum.plus(sum);
            sum = scalar.testBit(bit) ? sum.plus(this) : sum;
        }
        return sum;
    }

    byte[] encoded() {
        return littleEndian(x.testBit(0) ? y.setBit(255) : y);
    }

    static byte[] littleEndian(BigInteger number) {
        var big = number.toByteArray();
        var all = new byte[32];
        for (int i = 0; i < Math.min(32, big.length); i++) {
            all[i] = big[big.length - 1 - i];
        }
        return all;
    }
}
