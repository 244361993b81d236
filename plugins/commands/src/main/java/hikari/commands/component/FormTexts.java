package hikari.commands.component;

import hikari.commands.spi.EnumLabels;
import hikari.commands.spi.TextSource;
import java.util.Locale;

/// What a form says in the language of who fills it in.
///
/// @param locale the language
/// @param source has the texts
/// @param prefix what the keys begin with
record FormTexts(Locale locale, TextSource source, String prefix) {
    /// {@return what the code says}
    static FormTexts none() {
        return new FormTexts(Locale.ROOT, TextSource.none(), "");
    }

    /// {@return those for who did something}
    static FormTexts of(Invocation invocation) {
        return new FormTexts(invocation.locale(), invocation.sessions().texts(), "");
    }

    /// {@return those below a key}
    FormTexts below(String key) {
        return new FormTexts(locale, source, prefix + key + ".");
    }

    /// {@return the text of a key; what the code says for lack of it}
    String text(String key, String code) {
        return source.find(locale, prefix + key).orElse(code);
    }

    /// {@return what is seen of an enum's constant}
    String choice(Enum<?> constant) {
        return text("choice." + constant.name(), EnumLabels.of(constant));
    }
}
