package hikari.runtime.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An image without the modules that a gateway bot can do without.
class MinimalImageTest {
    @Test
    void startsWithoutVoiceAndInteractions(@TempDir Path folder) throws IOException {
        LinkedImage image =
                LinkedImage.without(folder.resolve("image"), "hikari.voice", "hikari.interactions");

        assertThat(image.java("--list-modules").out())
                .contains("hikari.gateway@", "hikari.rest@")
                .doesNotContain("hikari.voice", "hikari.interactions");
        assertThat(image.hikari("--version").status()).isZero();
    }
}
