package hikari.runtime.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.PluginException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginConfigsTest {
    @TempDir private Path folder;

    @Test
    void theEnvironmentOverridesTheFileAndAddsToIt() throws IOException {
        Files.writeString(
                folder.resolve("my-plugin.properties"), "greeting = hello\nmax.size = 3\n");
        var config =
                PluginConfigs.read(
                        folder,
                        "my-plugin",
                        Map.of("HIKARI_MY_PLUGIN_MAX_SIZE", "5", "HIKARI_MY_PLUGIN_COLOUR", "red"));
        assertThat(config.text("greeting", "")).isEqualTo("hello");
        assertThat(config.number("max.size", 0)).isEqualTo(5);
        assertThat(config.find("colour")).contains("red");
    }

    @Test
    void noFileIsNoConfiguration() {
        assertThat(PluginConfigs.read(folder, "other", Map.of()).values()).isEmpty();
    }

    @Test
    void aBrokenFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("bad.properties"), "key = \\u00zz");
        assertThatThrownBy(() -> PluginConfigs.read(folder, "bad", Map.of()))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("bad.properties");
    }
}
