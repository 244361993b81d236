package hikari.api.command;

import hikari.api.Settable;
import hikari.api.limit.Limits;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What commands may hold. Discord documentation: Application Commands, Application Command Naming,
/// Application Command Structure, Slash Commands (the characters in all); how many translations
/// there may be is only in openapi.json: ApplicationCommandCreateRequest.
final class CommandLimits {
    private static final int MOST_TRANSLATIONS = 34;
    private static final int MOST_CHARACTERS = 8000;
    private static final Pattern NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,32}");

    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(-[A-Z0-9]{2,3})?");

    /// Languages that Discord knows by country only.
    private static final Set<String> BY_COUNTRY = Set.of("en", "es", "pt", "sv", "zh");

    private CommandLimits() {}

    /// Names of slash commands and of options; others may have spaces and capital letters.
    static String name(String field, String name) {
        Limits.length(field, name, 1, 32);
        Limits.allowed(
                field,
                "'%s'".formatted(name),
                NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT)),
                "letters without capitals, digits, '-', '_' and '");
        return name;
    }

    static Map<String, String> names(Map<String, String> names) {
        return translations("name_localizations", names, 32);
    }

    static Map<String, String> descriptions(Map<String, String> descriptions) {
        return translations("description_localizations", descriptions, 100);
    }

    static Map<String, String> choiceNames(Map<String, String> names) {
        return translations("name_localizations", names, 100);
    }

    private static Map<String, String> translations(
            String field, Map<String, String> texts, int max) {
        texts.keySet().forEach(locale -> locale(field, locale));
        Limits.values(field, texts, 1, max);
        return Limits.entries(field, texts, 0, MOST_TRANSLATIONS);
    }

    /// Locales are not a fixed list, so that one that comes to Discord can be used.
    private static void locale(String field, String locale) {
        Limits.allowed(
                field,
                "'%s'".formatted(locale),
                LOCALE.matcher(locale).matches() && !BY_COUNTRY.contains(locale),
                "Discord's locales, such as de or en-GB");
    }

    /// Names in other languages that follow the rule for names.
    static void optionNames(Map<String, String> names) {
        names.forEach((locale, name) -> name("name_localizations." + locale, name));
    }

    /// Required options stand before the others, and each has a name of its own.
    static List<CommandOption> options(List<CommandOption> options) {
        Limits.size("options", options, 0, 25);
        var names = new HashSet<String>();
        var isOptional = false;
        var kinds = options.stream().map(OptionLimits::isBranch).distinct().count();
        Limits.allowed(
                "options.type",
                "subcommands and values",
                kinds < 2,
                "either subcommands and groups, or options with values");
        for (var option : options) {
            OptionLimits.check(option);
            Limits.allowed(
                    "options.name",
                    "'%s' twice".formatted(option.name()),
                    names.add(option.name()),
                    "each name once");
            var isRequired = option.required().orElse(false);
            Limits.allowed(
                    "options.required",
                    "'%s' after one that is not required".formatted(option.name()),
                    !isRequired || !isOptional,
                    "required options before the others");
            isOptional = !isRequired;
        }
        return options;
    }

    /// The list, if each stands in it once.
    static <T> List<T> each(String field, List<T> values) {
        Limits.size(field, values, 1, Integer.MAX_VALUE);
        Limits.allowed(
                field,
                values.toString(),
                values.size() == new HashSet<>(values).size(),
                "each once");
        return values;
    }

    /// A new command, whole.
    static void check(CreateCommand command) {
        Limits.present("name", command.name());
        var type = command.type().value().orElse(CommandType.Known.CHAT_INPUT);
        Limits.allowed(
                "handler",
                "a value",
                command.handler().value().isEmpty()
                        || type == CommandType.Known.PRIMARY_ENTRY_POINT
                        || type instanceof CommandType.Unknown,
                "none but for PRIMARY_ENTRY_POINT");
        if (type == CommandType.Known.CHAT_INPUT) {
            Limits.present("description", command.description());
            command.name().value().ifPresent(name -> name("name", name));
            command.nameLocalizations().value().ifPresent(CommandLimits::optionNames);
            characters(command);
        } else if (type instanceof CommandType.Known) {
            var options = command.options().value().orElse(List.of());
            Limits.allowed("options", "a value", options.isEmpty(), "none but for CHAT_INPUT");
            Limits.allowed(
                    "description",
                    "a value",
                    command.description().value().isEmpty()
                            || type == CommandType.Known.PRIMARY_ENTRY_POINT,
                    "none for USER and MESSAGE");
        }
    }

    private static void characters(CreateCommand command) {
        var own =
                longest(command.name().value().orElse(""), command.nameLocalizations().value())
                        + longest(
                                command.description().value().orElse(""),
                                command.descriptionLocalizations().value());
        characters(own, command.options());
    }

    /// All characters of a command: of each text only its longest translation counts.
    static void characters(int own, Settable<List<CommandOption>> options) {
        var all = own + options.value().stream().mapToInt(CommandLimits::ofOptions).sum();
        Limits.range("options (characters in all)", all, 0, MOST_CHARACTERS);
    }

    private static int ofOptions(List<CommandOption> options) {
        return options.stream()
                .mapToInt(option ->
                        longest(option.name(), option.nameLocalizations())
                                + longest(option.description(), option.descriptionLocalizations())
                                + option.choices().stream().mapToInt(CommandLimits::ofChoice).sum()
                                + ofOptions(option.options()))
                .sum();
    }

    /// Numbers are not counted, as it is not said how.
    private static int ofChoice(CommandChoice choice) {
        var value =
                choice.value() instanceof jakarta.json.JsonString text
                        ? Limits.characters(text.getString())
                        : 0;
        return longest(choice.name(), choice.nameLocalizations()) + value;
    }

    private static int longest(String text, Optional<Map<String, String>> translations) {
        return translations.stream()
                .flatMap(all -> all.values().stream())
                .mapToInt(Limits::characters)
                .reduce(Limits.characters(text), Math::max);
    }
}
