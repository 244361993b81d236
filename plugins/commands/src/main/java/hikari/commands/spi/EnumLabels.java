package hikari.commands.spi;

import java.util.Locale;

/// How constants of enums are shown.
public final class EnumLabels {
    private EnumLabels() {}

    /// {@return what users see of a constant: its [Labelled] label, or what its name says}
    ///
    /// @param constant the constant
    public static String of(Enum<?> constant) {
        if (constant instanceof Labelled labelled) {
            return labelled.label();
        }
        var words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
