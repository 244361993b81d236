package hikari.commands;

import hikari.commands.spi.TextSource;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/// Texts in other languages, from resource bundles.
///
/// ```java
/// Localizations.of(locale -> ResourceBundle.getBundle("hikari.plugin.todo.Texts", locale))
/// ```
///
/// The function is called in the module that the bundle belongs to, so that nothing needs to be
/// opened. A command's keys are its path with dots, and `name` or `description`: `todo.add.name`,
/// `todo.add.description`; those of its options `todo.add.text.name`, `todo.add.text.description`;
/// of their choices `todo.add.priority.choice.HIGH`, with the value at the end. Spaces in names of
/// context menus become `-`. A modal that becomes a record `Task` has `Task.title`, its fields
/// `Task.text.label`, `Task.text.description`, `Task.text.placeholder` and
/// `Task.priority.choice.HIGH`. What a bundle lacks is shown as the code has it.
///
/// Immutable; safe for several threads.
///
/// @see "Discord documentation: Interactions, Application Commands, Localization"
public final class Localizations implements TextSource {
    /// The languages that Discord shows commands in (Discord: openapi.json, AvailableLocalesEnum).
    private static final List<String> LOCALES =
            List.of(
                    ("ar bg cs da de el en-GB en-US es-419 es-ES fi fr he hi hr hu id it ja ko lt"
                                    + " nl no pl pt-BR ro ru sv-SE th tr uk vi zh-CN zh-TW")
                            .split(" "));

    private static final Localizations NONE =
            new Localizations(locale -> {
                throw new MissingResourceException("none", "", locale.toString());
            });

    private final Function<? super Locale, ? extends ResourceBundle> bundles;

    private Localizations(Function<? super Locale, ? extends ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    /// {@return no other languages}
    public static Localizations none() {
        return NONE;
    }

    /// {@return texts from resource bundles}
    ///
    /// @param bundles the bundle of a language; one of another language, as
    ///   [ResourceBundle#getBundle(String, Locale)] gives for lack of one, is not used
    public static Localizations of(Function<? super Locale, ? extends ResourceBundle> bundles) {
        return new Localizations(bundles);
    }

    /// {@return a text in all of Discord's languages that have it, by Discord's names of them}
    ///
    /// @param key its key
    public Map<String, String> translations(String key) {
        var all = new LinkedHashMap<String, String>();
        if (this == NONE) {
            return all;
        }
        for (var tag : LOCALES) {
            var locale = Locale.forLanguageTag(tag);
            bundle(locale)
                    .filter(bundle -> speaks(bundle, locale))
                    .flatMap(bundle -> find(bundle, key))
                    .ifPresent(text -> all.put(tag, text));
        }
        return all;
    }

    /// {@return a text in a language, or in the bundle's own language for lack of it}
    ///
    /// @param locale the language
    /// @param key its key
    /// @param arguments what stands for `{0}`, `{1}`, … as in [MessageFormat]
    /// @throws MissingResourceException when there is none
    public String text(Locale locale, String key, Object... arguments) {
        var pattern =
                find(locale, key)
                        .orElseThrow(() ->
                                new MissingResourceException(
                                        "There is no text '%s' for %s".formatted(key, locale),
                                        "Localizations",
                                        key));
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /// {@return a text in a language, or in the bundle's own language for lack of it}
    ///
    /// @param locale the language
    /// @param key its key
    @Override
    public Optional<String> find(Locale locale, String key) {
        return bundle(locale)
                .filter(found -> speaks(found, locale))
                .or(() -> bundle(Locale.ROOT))
                .flatMap(found -> find(found, key));
    }

    private Optional<ResourceBundle> bundle(Locale locale) {
        try {
            return Optional.of(bundles.apply(locale));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> find(ResourceBundle bundle, String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /// A bundle that was found for lack of another one, above all that of the machine's own
    /// language, is of no use; neither is one that is for another region.
    private static boolean speaks(ResourceBundle bundle, Locale locale) {
        var its = bundle.getLocale();
        var isSame = its.getLanguage().equals(locale.getLanguage()) || areNorwegian(its, locale);
        return isSame && (its.getCountry().isEmpty() || isIn(its, locale));
    }

    private static boolean isIn(Locale its, Locale locale) {
        return its.getCountry().equals(locale.getCountry());
    }

    private static boolean areNorwegian(Locale its, Locale locale) {
        return its.getLanguage().equals("nb") && locale.getLanguage().equals("no");
    }
}
