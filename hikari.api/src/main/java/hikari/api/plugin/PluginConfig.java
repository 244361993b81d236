package hikari.api.plugin;

import java.util.Map;
import java.util.Optional;

/// A plugin's configuration: the properties of the file `conf/plugins/<id>.properties`, and over
/// them the environment variables `HIKARI_<ID>_<KEY>` (upper case, with `_` for every other
/// character).
///
/// @param values all of them, by key
public record PluginConfig(Map<String, String> values) {
    /// Keeps a copy.
    public PluginConfig {
        values = Map.copyOf(values);
    }

    /// {@return the value of a key, if it is set}
    ///
    /// @param key its name
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /// {@return the value of a key}
    ///
    /// @param key its name
    /// @param otherwise what to answer when it is not set
    public String text(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    /// {@return the whole number of a key}
    ///
    /// @param key its name
    /// @param otherwise what to answer when it is not set
    /// @throws IllegalArgumentException when it is no number
    public long number(String key, long otherwise) {
        var text = values.get(key);
        try {
            return text == null ? otherwise : Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "'%s' is '%s', not a whole number".formatted(key, text), e);
        }
    }
}
