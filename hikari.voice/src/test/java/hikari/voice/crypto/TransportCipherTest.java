package hikari.voice.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TransportCipherTest {
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
