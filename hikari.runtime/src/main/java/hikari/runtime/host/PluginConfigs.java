package hikari.runtime.host;

import hikari.api.error.PluginException;
import hikari.api.plugin.PluginConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Reads the configuration of plugins: a properties file, and the environment over it.
public final class PluginConfigs {
    private PluginConfigs() {}

    /// Reads the configuration of one plugin.
    ///
    /// @param folder where `<id>.properties` may be
    /// @param id the plugin
    /// @return its configuration; empty if there is none
    public static PluginConfig read(Path folder, String id) {
        return read(folder, id, System.getenv());
    }

    static PluginConfig read(Path folder, String id, Map<String, String> environment) {
        var values = new HashMap<String, String>();
        var file = folder.resolve(id + ".properties");
        if (Files.isRegularFile(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new PluginException(
                        "The configuration %s cannot be read: %s".formatted(file, e.getMessage()),
                        e);
            }
            properties
                    .stringPropertyNames()
                    .forEach(key -> values.put(key, properties.getProperty(key)));
        }
        var prefix = "HIKARI_" + id.toUpperCase(Locale.ROOT).replace('-', '_') + "_";
        environment.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                var suffix = name.substring(prefix.length());
                // a variable overrides the key of the same spelling, else makes one in lower case
                var key =
                        values.keySet().stream()
                                .filter(k -> spelling(k).equals(suffix))
                                .findFirst()
                                .orElse(suffix.toLowerCase(Locale.ROOT));
                values.put(key, value);
            }
        });
        return new PluginConfig(values);
    }

    private static String spelling(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
