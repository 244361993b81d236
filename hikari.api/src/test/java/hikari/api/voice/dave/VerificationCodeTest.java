package hikari.api.voice.dave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.Snowflake;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The expected values of codes are those of Discord's own implementation.
class VerificationCodeTest {
    private static final Snowflake ONE = Snowflake.of(1234);
    private static final Snowflake OTHER = Snowflake.of(5678);

    @Test
    void anEpochHasThirtyDigitsInGroupsOfFive() {
        byte[] authenticator =
                HexFormat.of()
                        .parseHex("aabbccddeebbccddeeffccddeeffaaddeeffaabbeeffaabbccffaabbccdd");
        var code = VerificationCode.ofEpoch(authenticator);
        assertThat(code.digits()).isEqualTo("058708105556138052119572494877");
        assertThat(code).hasToString("05870 81055 56138 05211 95724 94877");
    }

    @Test
    void tooFewBytesAreRefused() {
        assertThatThrownBy(() -> VerificationCode.ofEpoch(new byte[29]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotGroupsOfDigitsIsNoCode() {
        assertThatThrownBy(() -> new VerificationCode("1234"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VerificationCode("1234x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bothUsersSeeTheCodeThatDiscordsClientsShow() {
        byte[] shortKey = new byte[33];
        byte[] longKey = new byte[65];
        var code = VerificationCode.between(ONE, shortKey, OTHER, longKey);
        assertThat(code).hasToString("16708 71484 66685 47501 47678 95181 22978 36412 25826");
        assertThat(VerificationCode.between(OTHER, longKey, ONE, shortKey)).isEqualTo(code);
    }

    @Test
    void keysAreSortedByBytesWithoutASign() {
        var code =
                VerificationCode.between(
                        Snowflake.of(1), new byte[] {0, 100}, Snowflake.of(2), new byte[] {0, 20});
        assertThat(code).hasToString("88854 03852 17029 68575 53122 37093 93834 32052 03589");
    }

    @Test
    void theCostIsTheOneNamedAndNoOther() {
        // RFC 7914 has this input with p = 1 only; the value is that of an independent
        // implementation
        byte[] hash =
                Scrypt.hash(
                        "pleaseletmein".getBytes(StandardCharsets.US_ASCII),
                        "SodiumChloride".getBytes(StandardCharsets.US_ASCII),
                        64);
        assertThat(hash)
                .asHexString()
                .isEqualToIgnoringCase(
                        "a65054a9ba73c917e45f3bcbf14f117595364fa7c7b7e0b2d20e167fca012a32"
                                + "213572184008a42633f58c937a8e06a68690d83d1cf53e493ce1bccf9ea9e183");
    }
}
