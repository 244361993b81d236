package hikari.voice.dave.suite;

import static hikari.voice.dave.Vectors.bytes;
import static hikari.voice.dave.Vectors.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.voice.dave.DaveException;
import hikari.voice.dave.Vectors;
import hikari.voice.dave.codec.HpkeCiphertext;
import hikari.voice.dave.codec.MlsWriter;
import hikari.voice.dave.codec.Octets;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 9420's vectors of the cipher suite, and what of it they do not cover.
class CryptoBasicsTest {
    private static final JsonObject CASE = Vectors.of("crypto-basics").findFirst().orElseThrow();
    private static final String ORDER =
            "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551";

    @Test
    void referencesAreHashesUnderALabel() {
        JsonObject it = CASE.getJsonObject("ref_hash");
        String label = it.getString("label");
        // the vector's label has no prefix, as those of the protocol have
        byte[] input =
                new MlsWriter()
                        .vector(label.getBytes(StandardCharsets.US_ASCII))
                        .vector(bytes(it, "value"))
                        .toBytes();
        assertThat(Hkdf.hash(input)).isEqualTo(bytes(it, "out"));
    }

    @Test
    void secretsAreExpandedUnderALabel() {
        JsonObject it = CASE.getJsonObject("expand_with_label");
        byte[] out =
                Derivation.expand(
                        bytes(it, "secret"),
                        it.getString("label"),
                        bytes(it, "context"),
                        it.getInt("length"));
        assertThat(out).isEqualTo(bytes(it, "out"));
    }

    @Test
    void secretsAreDerivedUnderALabel() {
        JsonObject it = CASE.getJsonObject("derive_secret");
        assertThat(Derivation.secret(bytes(it, "secret"), it.getString("label")))
                .isEqualTo(bytes(it, "out"));
    }

    @Test
    void secretsOfGenerationsAreDerivedUnderALabel() {
        JsonObject it = CASE.getJsonObject("derive_tree_secret");
        byte[] out =
                Derivation.ofGeneration(
                        bytes(it, "secret"),
                        it.getString("label"),
                        it.getJsonNumber("generation").intValue(),
                        it.getInt("length"));
        assertThat(out).isEqualTo(bytes(it, "out"));
    }

    @Test
    void signaturesAreBoundToALabel() {
        JsonObject it = CASE.getJsonObject("sign_with_label");
        Octets key = octets(it, "pub");
        String label = it.getString("label");
        byte[] content = bytes(it, "content");
        SigningKey.verify(key, label, content, octets(it, "signature"));
        var own = new SigningKey(P256.privateKey(bytes(it, "priv")), key);
        SigningKey.verify(key, label, content, own.sign(label, content));
        assertThatThrownBy(() -> SigningKey.verify(key, "other", content, octets(it, "signature")))
                .isInstanceOf(DaveException.class);
    }

    @Test
    void encryptionIsBoundToALabelAndContext() {
        JsonObject it = CASE.getJsonObject("encrypt_with_label");
        Octets publicKey = octets(it, "pub");
        var key = new HpkeKey(P256.privateKey(bytes(it, "priv")), publicKey);
        String label = it.getString("label");
        byte[] context = bytes(it, "context");
        byte[] plain = bytes(it, "plaintext");
        var given = new HpkeCiphertext(octets(it, "kem_output"), octets(it, "ciphertext"));
        assertThat(Hpke.decrypt(key, label, context, given)).isEqualTo(plain);
        HpkeCiphertext own = Hpke.encrypt(publicKey, label, context, plain);
        assertThat(Hpke.decrypt(key, label, context, own)).isEqualTo(plain);
        assertThatThrownBy(() -> Hpke.decrypt(key, label, new byte[0], own))
                .isInstanceOf(DaveException.class);
    }

    @Test
    void publicKeysOfScalarsAreThoseThatTheCurveHas() {
        for (int i = 0; i < 50; i++) {
            var pair = P256.generate();
            BigInteger scalar = ((ECPrivateKey) pair.getPrivate()).getS();
            byte[] bytes = HexFormat.of().parseHex("%064x".formatted(scalar));
            assertThat(P256.publicKey(bytes).getW())
                    .isEqualTo(((ECPublicKey) pair.getPublic()).getW());
        }
    }

    @Test
    void theFirstAndTheLastScalarHaveAPublicKey() {
        byte[] one = new byte[32];
        one[31] = 1;
        byte[] last =
                HexFormat.of()
                        .parseHex(
                                "%064x"
                                        .formatted(
                                                new BigInteger(ORDER, 16)
                                                        .subtract(BigInteger.ONE)));
        ECPublicKey generator = P256.publicKey(one);
        ECPublicKey opposite = P256.publicKey(last);
        assertThat(opposite.getW().getAffineX()).isEqualTo(generator.getW().getAffineX());
        assertThat(opposite.getW()).isNotEqualTo(generator.getW());
        assertThat(P256.isScalar(new byte[32])).isFalse();
        assertThat(P256.isScalar(HexFormat.of().parseHex(ORDER))).isFalse();
        assertThat(P256.isScalar(last)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 33, 64, 66})
    void keysOfAnotherLengthAreRefused(int length) {
        byte[] bytes = new byte[length];
        assertThatThrownBy(() -> P256.decode(Octets.of(bytes))).isInstanceOf(DaveException.class);
    }

    @Test
    void pointsBesideTheCurveAreRefused() {
        byte[] point = SigningKey.generate().publicKey().copy();
        point[64] ^= 1;
        assertThatThrownBy(() -> P256.decode(Octets.of(point))).isInstanceOf(DaveException.class);
        byte[] zero = new byte[65];
        zero[0] = 4;
        assertThatThrownBy(() -> P256.decode(Octets.of(zero))).isInstanceOf(DaveException.class);
    }

    @Test
    void signaturesOfNoFormAreBadOnes() {
        Octets key = SigningKey.generate().publicKey();
        for (Octets signature : new Octets[] {Octets.EMPTY, Octets.of(new byte[100])}) {
            assertThatThrownBy(() -> SigningKey.verify(key, "any", new byte[0], signature))
                    .isInstanceOf(DaveException.class);
        }
    }
}
