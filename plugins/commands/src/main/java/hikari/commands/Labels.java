package hikari.commands;

import java.util.Locale;

/// How constants of enums are shown.
final class Labels {
    private Labels() {}

    static String of(Enum<?> constant) {
        if (constant instanceof Labelled labelled) {
            return labelled.label();
        }
        var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
