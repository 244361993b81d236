package hikari.voice.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Poly1305Test {
    private static final HexFormat HEX = HexFormat.of();
    private static final BigInteger PRIME = BigInteger.TWO.pow(130).subtract(BigInteger.valueOf(5));

    /// The sums that are hard to carry, of RFC 8439, appendix A.3, 7 to 11. Bytes left out are
    /// zero.
    @ParameterizedTest
    @CsvSource({
        "02, , ffffffffffffffffffffffffffffffff, 03",
        "02, ffffffffffffffffffffffffffffffff, 02, 03",
        "01, , fffffffffffffffffffffffffffffffff0ffffffffffffffffffffffffffffff11, 05",
        "01, , fffffffffffffffffffffffffffffffffbfefefefefefefefefefefefefefefe01010101010101010101010101010101, 00",
        "02, , fdffffffffffffffffffffffffffffff, faffffffffffffffffffffffffffffff",
    })
    void theHardSumsOfTheStandardAreRight(String r, String s, String message, String tag) {
        var key = Arrays.copyOf(bytes(r), 32);
        System.arraycopy(bytes(s), 0, key, 16, bytes(s).length);
        assertThat(HEX.formatHex(tag(key, bytes(message))))
                .isEqualTo(HEX.formatHex(Arrays.copyOf(bytes(tag), 16)));
    }

    private static byte[] bytes(String hex) {
        return hex == null ? new byte[0] : HEX.parseHex(hex);
    }

    @Property(tries = 5000)
    void itIsWhatTheStandardsFormulaSays(
            @ForAll("keys") byte[] key, @ForAll("messages") byte[] message) {
        assertThat(tag(key, message)).isEqualTo(formula(key, message));
    }

    /// Bytes of which many are at the ends of their range, where limbs overflow.
    @Provide
    Arbitrary<byte[]> keys() {
        return hard().array(byte[].class).ofSize(32);
    }

    @Provide
    Arbitrary<byte[]> messages() {
        return hard().array(byte[].class).ofMaxSize(100);
    }

    private static Arbitrary<Byte> hard() {
        return Arbitraries.oneOf(Arbitraries.of((byte) -1, (byte) 0), Arbitraries.bytes());
    }

    private static byte[] tag(byte[] key, byte[] message) {
        var poly = new Poly1305();
        poly.begin(key);
        poly.update(message, 0, message.length);
        var out = new byte[16];
        poly.end(out, 0);
        return out;
    }

    private static byte[] formula(byte[] key, byte[] message) {
        var clamped = Arrays.copyOf(key, 16);
        for (int i : new int[] {3, 7, 11, 15}) {
            clamped[i] &= 15;
        }
        for (int i : new int[] {4, 8, 12}) {
            clamped[i] &= (byte) 252;
        }
        var r = number(clamped);
        var sum = BigInteger.ZERO;
        for (int at = 0; at < message.length; at += 16) {
            var block = Arrays.copyOf(Arrays.copyOfRange(message, at, at + 16), 17);
            block[16] = 1;
            sum = sum.add(number(block)).multiply(r).mod(PRIME);
        }
        var tag = sum.add(number(Arrays.copyOfRange(key, 16, 32))).toByteArray();
        var out = new byte[16];
        for (int i = 0; i < Math.min(16, tag.length); i++) {
            out[i] = tag[tag.length - 1 - i];
        }
        return out;
    }

    private static BigInteger number(byte[] littleEndian) {
        var reversed = new byte[littleEndian.length];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = littleEndian[reversed.length - 1 - i];
        }
        return new BigInteger(1, reversed);
    }
}
