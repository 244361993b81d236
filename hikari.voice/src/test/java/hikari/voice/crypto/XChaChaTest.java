package hikari.voice.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class XChaChaTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] CONSTANTS = "expand 32-byte k".getBytes(StandardCharsets.US_ASCII);

    /// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    @Test
    void itSealsAsTheDraftDoes() {
        var key = HEX.parseHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
        var nonce = HEX.parseHex("404142434445464748494a4b4c4d4e4f5051525354555657");
        var header = HEX.parseHex("50515253c0c1c2c3c4c5c6c7");
        var plain =
                ("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the"
                                + " future, sunscreen would be it.")
                        .getBytes(StandardCharsets.US_ASCII);
        var packet = Arrays.copyOf(header, header.length + plain.length + TransportCipher.TAG);
        assertThat(new XChaCha(key).encrypt(nonce, header.length, packet, plain))
                .isEqualTo(plain.length + TransportCipher.TAG);
        assertThat(HEX.formatHex(packet, header.length, packet.length))
                .isEqualTo(
                        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                + "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                + "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                + "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    }

    @Property(tries = 2000)
    void itSealsAndOpensAsTheJdkDoes(
            @ForAll @Size(32) byte[] key,
            @ForAll @Size(24) byte[] nonce,
            @ForAll @Size(max = 70) byte[] header,
            @ForAll @Size(max = 400) byte[] body)
            throws GeneralSecurityException {
        var packet = Arrays.copyOf(header, header.length + body.length + TransportCipher.TAG);
        new XChaCha(key).encrypt(nonce, header.length, packet, body);
        assertThat(HEX.formatHex(packet, header.length, packet.length))
                .isEqualTo(HEX.formatHex(sealedByTheJdk(key, nonce, header, body)));
    }

    /// One cipher for many packets of all lengths, sealed in place as they are on their way out.
    @Property(tries = 500)
    void aCipherServesManyPackets(
            @ForAll @Size(32) byte[] key,
            @ForAll @Size(min = 1, max = 5) int[] counters,
            @ForAll @IntRange(max = 1_400) int length) {
        var sealing = new XChaCha(key);
        var opening = new XChaCha(key);
        for (int counter : counters) {
            var body = new byte[length];
            Arrays.fill(body, (byte) counter);
            var packet = new byte[12 + length + TransportCipher.OVERHEAD];
            int sealed = sealing.seal(12, packet, body, length, counter);
            assertThat(sealed).isEqualTo(packet.length);
            var out = new byte[length];
            assertThat(opening.open(12, packet, sealed, out)).isEqualTo(length);
            assertThat(out).isEqualTo(body);
        }
    }

    /// What is not authentic is not even decrypted.
    @Test
    void whatIsForgedLeavesNothingBehind() {
        var cipher = new XChaCha(new byte[32]);
        var packet = new byte[12 + 3 + TransportCipher.OVERHEAD];
        cipher.seal(12, packet, new byte[] {1, 2, 3}, 3, 1);
        packet[12] ^= 1;
        var out = new byte[3];
        assertThat(cipher.open(12, packet, packet.length, out)).isEqualTo(-1);
        assertThat(out).containsOnly(0);
    }

    private static byte[] sealedByTheJdk(byte[] key, byte[] nonce, byte[] header, byte[] body)
            throws GeneralSecurityException {
        var rest = ByteBuffer.allocate(12).position(4).put(nonce, 16, 8).array();
        var cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(derived(key, nonce), "ChaCha20"),
                new IvParameterSpec(rest));
        cipher.updateAAD(header);
        return cipher.doFinal(body);
    }

    /// HChaCha20 out of a block of the JDK's ChaCha20, which has added what went in.
    private static byte[] derived(byte[] key, byte[] nonce) throws GeneralSecurityException {
        var first = ByteBuffer.wrap(nonce).order(ByteOrder.LITTLE_ENDIAN).getInt();
        var cipher = Cipher.getInstance("ChaCha20");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(key, "ChaCha20"),
                new ChaCha20ParameterSpec(Arrays.copyOfRange(nonce, 4, 16), first));
        var block = ByteBuffer.wrap(cipher.doFinal(new byte[64])).order(ByteOrder.LITTLE_ENDIAN);
        var in = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        in.put(CONSTANTS).put(key).put(nonce, 0, 16);
        var derived = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : new int[] {0, 1, 2, 3, 12, 13, 14, 15}) {
            derived.putInt(block.getInt(word * 4) - in.getInt(word * 4));
        }
        return derived.array();
    }
}
