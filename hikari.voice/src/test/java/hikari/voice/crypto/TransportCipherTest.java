package hikari.voice.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TransportCipherTest {
    private static final HexFormat HEX = HexFormat.of();

    /// draft-irtf-cfrg-xchacha-03, section 2.2.1.
    @Test
    void hChaCha20MakesTheDraftsKey() {
        var key = HEX.parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        var nonce = HEX.parseHex("000000090000004a0000000031415927");
        var out = new byte[32];
        new HChaCha20(key).derive(nonce, out);
        assertThat(HEX.formatHex(out))
                .isEqualTo("82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc");
    }

    /// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    @Test
    void xChaChaSealsAsTheDraftDoes() throws GeneralSecurityException {
        var key = HEX.parseHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
        var nonce = HEX.parseHex("404142434445464748494a4b4c4d4e4f5051525354555657");
        var aad = HEX.parseHex("50515253c0c1c2c3c4c5c6c7");
        var plain =
                ("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the"
                                + " future, sunscreen would be it.")
                        .getBytes(StandardCharsets.US_ASCII);
        var out = new byte[plain.length + TransportCipher.TAG];
        assertThat(new XChaCha(key).encrypt(nonce, aad, plain, out)).isEqualTo(out.length);
        assertThat(HEX.formatHex(out))
                .isEqualTo(
                        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                + "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                + "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                + "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    }

    @Test
    void whatIsSealedIsOpenedByTheOtherSideAndTheCounterStandsAtTheEnd() {
        for (var mode : Mode.values()) {
            var packet = sealed(mode, new byte[] {1, 2, 3}, 0x01020304);
            var out = new byte[100];
            assertThat(Arrays.copyOfRange(packet, packet.length - 4, packet.length))
                    .containsExactly(1, 2, 3, 4);
            assertThat(mode.open(key()).open(12, packet, packet.length, out)).isEqualTo(3);
            assertThat(out).startsWith(1, 2, 3);
        }
    }

    @Property(tries = 200)
    void aChangedBitAnywhereIsNoticed(
            @ForAll @Size(min = 1, max = 200) byte[] body, @ForAll int where) {
        for (var mode : Mode.values()) {
            var packet = sealed(mode, body, 5);
            packet[Math.floorMod(where, packet.length)] ^= 1;
            assertThat(mode.open(key()).open(12, packet, packet.length, new byte[400]))
                    .isEqualTo(-1);
        }
    }

    @Property(tries = 500)
    void noBytesMakeOpeningThrow(@ForAll @Size(max = 100) byte[] packet) {
        for (var mode : Mode.values()) {
            int header = Math.min(12, packet.length);
            assertThat(mode.open(key()).open(header, packet, packet.length, new byte[400]))
                    .isEqualTo(-1);
        }
    }

    @Test
    void theBestOfWhatIsOfferedIsTaken() {
        assertThat(Mode.best(List.of("xsalsa20_poly1305"))).isEmpty();
        assertThat(Mode.best(List.of("aead_xchacha20_poly1305_rtpsize", "aead_aes256_gcm_rtpsize")))
                .contains(Mode.AES_256_GCM);
    }

    private static byte[] sealed(Mode mode, byte[] body, int counter) {
        var packet = new byte[12 + body.length + TransportCipher.OVERHEAD];
        int length = mode.open(key()).seal(12, packet, body, body.length, counter);
        assertThat(length).isEqualTo(packet.length);
        return packet;
    }

    private static byte[] key() {
        var key = new byte[32];
        Arrays.fill(key, (byte) 9);
        return key;
    }
}
