package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.spi.SignatureVerifier;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Signatures that no signer makes and that whoever holds the key could: the cases in which
/// implementations differ. All verifiers say the same of them, because the form is checked before;
/// but for mixed order, of which the test says what each does.
class CraftedSignaturesTest {
    private static final BigInteger SECRET = BigInteger.TWO.pow(254).add(BigInteger.valueOf(8));
    private static final byte[] MESSAGE = {1, 2, 3};

    static List<SignatureVerifier> verifiers() {
        return SignatureVerifiers.all();
    }

    /// {@return the number that binds a signature to its key and message}
    private static BigInteger hash(byte[] r, byte[] key) {
        try {
            var digest = MessageDigest.getInstance("SHA-512");
            digest.update(r);
            digest.update(key);
            var hash = digest.digest(MESSAGE);
            for (int i = 0; i < hash.length / 2; i++) {
                var swapped = hash[i];
                hash[i] = hash[hash.length - 1 - i];
                hash[hash.length - 1 - i] = swapped;
            }
            return new BigInteger(1, hash).mod(EdwardsPoint.L);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] signature(byte[] r, BigInteger nonce, byte[] key) {
        var s = nonce.add(hash(r, key).multiply(SECRET)).mod(EdwardsPoint.L);
        var both = Arrays.copyOf(r, 64);
        System.arraycopy(EdwardsPoint.littleEndian(s), 0, both, 32, 32);
        return both;
    }

    private static byte[] key() {
        return EdwardsPoint.BASE.times(SECRET).encoded();
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void aSignatureMadeByHandIsGood(SignatureVerifier verifier) {
        var nonce = BigInteger.valueOf(12_345);
        var r = EdwardsPoint.BASE.times(nonce).encoded();
        assertThat(verifier.verify(key(), MESSAGE, signature(r, nonce, key()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void aFirstHalfOfSmallOrderIsBadThoughTheEquationHolds(SignatureVerifier verifier) {
        var r = EdwardsPoint.NEUTRAL.encoded();
        assertThat(verifier.verify(key(), MESSAGE, signature(r, BigInteger.ZERO, key()))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void anotherEncodingOfTheSameFirstHalfIsBad(SignatureVerifier verifier) {
        // y = 1 + p encodes the neutral point too
        var r = EdwardsPoint.littleEndian(EdwardsPoint.P.add(BigInteger.ONE));
        assertThat(verifier.verify(key(), MESSAGE, signature(r, BigInteger.ZERO, key()))).isFalse();
    }

    /// RFC 8032 allows both: to compare 8 times both sides of the equation, or the sides
    /// themselves.
    private static boolean multipliesByTheCofactor(SignatureVerifier verifier) {
        return verifier.name().equals("BouncyCastle");
    }

    /// A key that is a multiple of the base point and something of order 8 beside it. Only whoever
    /// makes keys can make it, so it is not looked for.
    private static byte[] mixedKey() {
        return EdwardsPoint.BASE.times(SECRET).plus(EdwardsPoint.ofOrder8()).encoded();
    }

    /// A signature with it, for which the equation holds only if what is of order 8 goes away.
    private static byte[] mixed(boolean goesAway) {
        for (int i = 1; ; i++) {
            var nonce = BigInteger.valueOf(i);
            var r = EdwardsPoint.BASE.times(nonce).encoded();
            var isNeutral = hash(r, mixedKey()).mod(BigInteger.valueOf(8)).signum() == 0;
            if (isNeutral == goesAway) {
                return signature(r, nonce, mixedKey());
            }
        }
    }

    @Test
    void thePointOfOrder8IsOne() {
        var point = EdwardsPoint.ofOrder8();
        assertThat(point.times(BigInteger.valueOf(4))).isNotEqualTo(EdwardsPoint.NEUTRAL);
        assertThat(point.times(BigInteger.valueOf(8))).isEqualTo(EdwardsPoint.NEUTRAL);
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void withAKeyOfMixedOrderItDependsOnTheVerifierAndOnlyTheSignerCouldMakeIt(
            SignatureVerifier verifier) {
        assertThat(verifier.verify(mixedKey(), MESSAGE, mixed(true))).isTrue();
        assertThat(verifier.verify(mixedKey(), MESSAGE, mixed(false)))
                .isEqualTo(multipliesByTheCofactor(verifier));
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void withAFirstHalfOfMixedOrderToo(SignatureVerifier verifier) {
        var nonce = BigInteger.valueOf(12_345);
        var r = EdwardsPoint.BASE.times(nonce).plus(EdwardsPoint.ofOrder8()).encoded();
        assertThat(verifier.verify(key(), MESSAGE, signature(r, nonce, key())))
                .isEqualTo(multipliesByTheCofactor(verifier));
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void aSecondHalfOfTheOrderItselfIsBad(SignatureVerifier verifier) {
        for (var s : List.of(EdwardsPoint.L, EdwardsPoint.L.add(BigInteger.ONE))) {
            var both = Arrays.copyOf(EdwardsPoint.BASE.encoded(), 64);
            System.arraycopy(EdwardsPoint.littleEndian(s), 0, both, 32, 32);
            assertThat(verifier.verify(key(), MESSAGE, both)).isFalse();
        }
    }
}
