package hikari.commands.spi;

import java.util.Locale;
import java.util.Optional;

/// Texts in the languages of users, by key. Asked before the framework's own texts, which are in
/// English and German, so that a bot can say them otherwise or in more languages.
@FunctionalInterface
public interface TextSource {
    /// {@return a text; empty when there is none}
    ///
    /// @param locale the language of who reads it
    /// @param key its key
    Optional<String> find(Locale locale, String key);

    /// {@return no texts}
    static TextSource none() {
        return (_, _) -> Optional.empty();
    }
}
