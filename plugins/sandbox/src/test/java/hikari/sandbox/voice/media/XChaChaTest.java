package hikari.sandbox.voice.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// The vector of draft-irtf-cfrg-xchacha-03, section 2.2.1.
class XChaChaTest {
    @Test
    void theDraftsVectorHolds() {
        var key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        var nonce = HexFormat.of().parseHex("000000090000004a0000000031415927");
        assertThat(HexFormat.of().formatHex(XChaCha.subkey(key, nonce)))
                .isEqualTo("82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc");
    }
}
