package hikari.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataUriTest {
    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a, image/png",
        "ffd8ffe0, image/jpeg",
        "474946383961, image/gif",
        "524946460000000057454250, image/webp",
        "0000001c6674797061766966, image/avif",
        "4f67675300, audio/ogg",
        "49443304, audio/mpeg",
        "fffb90, audio/mpeg"
    })
    void theFirstBytesTellTheType(String head, String type) {
        assertThat(DataUri.of(HexFormat.of().parseHex(head)))
                .startsWith("data:" + type + ";base64,");
    }

    @Property
    void whatDiscordDoesNotTakeIsRefused(@ForAll("text") String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataUri.of(text.getBytes(StandardCharsets.US_ASCII)));
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(40);
    }
}
