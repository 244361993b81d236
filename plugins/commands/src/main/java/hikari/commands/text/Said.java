package hikari.commands.text;

import hikari.commands.spi.TextSource;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// Something that the framework says to users, in any language.
///
/// @param key the key of its text; empty when the first argument is the text
/// @param arguments what stands for `{0}`, `{1}`, …; one that is such a thing itself is said in the
///   same language
public record Said(String key, List<Object> arguments) {
    private static final String BUNDLE = "hikari.commands.text.Texts";

    /// {@return a text of the framework}
    ///
    /// @param key its key
    /// @param arguments what stands for `{0}`, `{1}`, …
    public static Said of(String key, Object... arguments) {
        return new Said(key, List.of(arguments));
    }

    /// {@return a text that is the same in every language}
    ///
    /// @param text the text
    public static Said plain(String text) {
        return new Said("", List.of(text));
    }

    /// {@return what an error says to the user}
    ///
    /// @param error something refused
    public static Said by(Throwable error) {
        return error instanceof SaidException known
                ? known.said()
                : plain(String.valueOf(error.getMessage()));
    }

    /// {@return it in English}
    public String inEnglish() {
        return in(Locale.ROOT, TextSource.none());
    }

    /// {@return it in a language, or in English for lack of it}
    ///
    /// @param locale the language
    /// @param first asked before the framework's own texts
    public String in(Locale locale, TextSource first) {
        if (key.isEmpty()) {
            return arguments.getFirst().toString();
        }
        var pattern = first.find(locale, key).orElseGet(() -> own(locale).getString(key));
        if (arguments.isEmpty()) {
            return pattern;
        }
        var told =
                arguments.stream()
                        .map(each -> each instanceof Said said ? said.in(locale, first) : each)
                        .toArray();
        return new MessageFormat(pattern, locale).format(told);
    }

    /// The bundle of the language; never that of the machine's own.
    ///
    /// @throws MissingResourceException never: the English one is in this package
    private static ResourceBundle own(Locale locale) {
        var found = ResourceBundle.getBundle(BUNDLE, locale);
        return found.getLocale().getLanguage().equals(locale.getLanguage())
                ? found
                : ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    }
}
