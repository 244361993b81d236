package hikari.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.InteractionServerException;
import hikari.api.server.EndpointConfig;
import hikari.api.spi.SignatureVerifier;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same vectors for every verifier that is here: those of RFC 8032, section 7.1, and what an
/// attacker would try.
class SignatureVerifierTest {
    private record Vector(byte[] key, byte[] message, byte[] signature) {
        static Vector of(String key, String message, String signature) {
            var hex = HexFormat.of();
            return new Vector(hex.parseHex(key), hex.parseHex(message), hex.parseHex(signature));
        }
    }

    private static final List<Vector> RFC_8032 =
            List.of(
                    Vector.of(
                            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                            "",
                            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                                    + "d25bf5f0595bbe24655141438e7a100b"),
                    Vector.of(
                            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                            "72",
                            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                                    + "387b2eaeb4302aeeb00d291612bb0c00"),
                    Vector.of(
                            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
                            "af82",
                            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
                                    + "4a7c15e9716ed28dc027beceea1ec40a"));

    private static final BigInteger L =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    static List<SignatureVerifier> verifiers() {
        return SignatureVerifiers.all();
    }

    @Test
    void theVerifiersThatNeedNothingOfTheSystemAreHereAndTheFastestIsUsed() {
        assertThat(verifiers()).extracting(SignatureVerifier::name).contains("JDK", "BouncyCastle");
        var best = SignatureVerifiers.best();
        assertThat(verifiers()).allMatch(other -> other.priority() <= best.priority());
    }

    /// The build's jar of native code is for this system; elsewhere nobody says what is there.
    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void theNativeOneIsUsedOnTheSystemItIsFor() {
        assertThat(SignatureVerifiers.best().name()).isEqualTo("Corretto");
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void signaturesOfTheRfcAreGood(SignatureVerifier verifier) {
        assertThat(RFC_8032).allMatch(v -> verifier.verify(v.key(), v.message(), v.signature()));
    }

    /// More than any of them keeps decoded at once.
    @ParameterizedTest
    @MethodSource("verifiers")
    void manyKeysAreToldApartInAnyOrder(SignatureVerifier verifier) {
        var message = new byte[] {1, 2, 3};
        var keys = Stream.generate(TestKey::new).limit(20).toList();
        var signatures = keys.stream().map(key -> key.sign(message)).toList();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < keys.size(); i++) {
                var signature = signatures.get(i);
                var next = keys.get((i + 1) % keys.size()).publicBytes();
                assertThat(verifier.verify(keys.get(i).publicBytes(), message, signature)).isTrue();
                assertThat(verifier.verify(next, message, signature)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void anyFlippedBitIsBad(SignatureVerifier verifier) {
        var good = RFC_8032.get(2);
        assertThat(flipped(good.signature()))
                .noneMatch(bad -> verifier.verify(good.key(), good.message(), bad));
        assertThat(flipped(good.message()))
                .noneMatch(bad -> verifier.verify(good.key(), bad, good.signature()));
        assertThat(flipped(good.key()))
                .noneMatch(bad -> verifier.verify(bad, good.message(), good.signature()));
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void wrongLengthsAreBad(SignatureVerifier verifier) {
        var good = RFC_8032.getFirst();
        for (int length : new int[] {0, 1, 31, 33, 64}) {
            assertThat(
                            verifier.verify(
                                    Arrays.copyOf(good.key(), length),
                                    good.message(),
                                    good.signature()))
                    .isFalse();
        }
        for (int length : new int[] {0, 1, 32, 63, 65, 128}) {
            assertThat(
                            verifier.verify(
                                    good.key(),
                                    good.message(),
                                    Arrays.copyOf(good.signature(), length)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void theSameSignatureWithItsSecondHalfBeyondTheOrderIsBad(SignatureVerifier verifier) {
        for (var good : RFC_8032) {
            var s = new BigInteger(1, reversed(Arrays.copyOfRange(good.signature(), 32, 64)));
            var malleated = Arrays.copyOf(good.signature(), 64);
            System.arraycopy(littleEndian(s.add(L)), 0, malleated, 32, 32);
            assertThat(verifier.verify(good.key(), good.message(), malleated)).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void keysThatLetAnybodySignAreBad(SignatureVerifier verifier) {
        var neutral = littleEndian(BigInteger.ONE);
        for (var key : smallOrderKeys()) {
            for (var r : smallOrderKeys()) {
                var forged = Arrays.copyOf(r, 64);
                assertThat(verifier.verify(key, new byte[] {1}, forged)).isFalse();
            }
            assertThat(verifier.verify(key, new byte[] {2}, Arrays.copyOf(neutral, 64))).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void keysThatAreNoPointOfTheCurveAreBadAndHarmless(SignatureVerifier verifier) {
        var noPoints =
                IntStream.range(2, 60)
                        .mapToObj(y -> littleEndian(BigInteger.valueOf(y)))
                        .filter(key -> !Ed25519Form.isKey(key))
                        .toList();
        assertThat(noPoints).hasSizeGreaterThan(10);
        var good = RFC_8032.getFirst();
        assertThat(noPoints)
                .noneMatch(key -> verifier.verify(key, good.message(), good.signature()));
        var ones = new byte[32];
        Arrays.fill(ones, (byte) 0xff);
        assertThat(verifier.verify(ones, good.message(), good.signature())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("verifiers")
    void signaturesOfAnotherImplementationAreGood(SignatureVerifier verifier) {
        var key = new TestKey();
        for (int size : new int[] {0, 1, 63, 64, 65, 1500, 100_000}) {
            var message = new byte[size];
            Arrays.fill(message, (byte) size);
            assertThat(verifier.verify(key.publicBytes(), message, key.sign(message))).isTrue();
        }
    }

    @Test
    void aServersKeyMustBeAKey() {
        assertThat(RFC_8032).allMatch(vector -> Ed25519Form.isKey(vector.key()));
        assertThat(smallOrderKeys()).noneMatch(Ed25519Form::isKey);
        assertThatThrownBy(() ->
                        Application.of(EndpointConfig.of("/", "00".repeat(32)))
                                .check()
                                .requireKeys())
                .isInstanceOf(InteractionServerException.class)
                .hasMessageContaining("developer portal");
    }

    private static List<byte[]> smallOrderKeys() {
        var p = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
        var eighth =
                new BigInteger(
                        1,
                        reversed(
                                HexFormat.of()
                                        .parseHex(
                                                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")));
        var keys = new ArrayList<byte[]>();
        Stream.of(
                        BigInteger.ZERO,
                        BigInteger.ONE,
                        eighth,
                        p.subtract(eighth),
                        p.subtract(BigInteger.ONE),
                        p,
                        p.add(BigInteger.ONE))
                .forEach(y -> {
                    keys.add(littleEndian(y));
                    keys.add(littleEndian(y.setBit(255)));
                });
        return keys;
    }

    private static List<byte[]> flipped(byte[] bytes) {
        return IntStream.range(0, 8 * bytes.length)
                .mapToObj(bit -> {
                    var copy = bytes.clone();
                    copy[bit / 8] ^= (byte) (1 << bit % 8);
                    return copy;
                })
                .toList();
    }

    private static byte[] littleEndian(BigInteger number) {
        var big = number.toByteArray();
        var all = new byte[32];
        for (int i = 0; i < Math.min(32, big.length); i++) {
            all[i] = big[big.length - 1 - i];
        }
        return all;
    }

    private static byte[] reversed(byte[] bytes) {
        var copy = bytes.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = bytes[bytes.length - 1 - i];
        }
        return copy;
    }
}
