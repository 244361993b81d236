package hikari.api.message.component;

import hikari.api.limit.Limits;
import java.util.Optional;

/// How many choices are made at least and at most, and what goes with that. Discord documentation:
/// Component Reference, User Select Structure, String Select Structure, File Upload Structure,
/// Checkbox Group Structure.
final class ChosenLimits {
    private ChosenLimits() {}

    /// Not more at least than at most.
    static void range(Optional<Integer> min, Optional<Integer> max) {
        if (min.isPresent() && max.isPresent()) {
            Limits.range("min_values", min.get(), 0, max.get());
        }
    }

    /// As many defaults, if any, as can be chosen.
    static void defaults(int defaults, Optional<Integer> min, Optional<Integer> max) {
        if (defaults > 0) {
            Limits.range("default_values", defaults, min.orElse(1), max.orElse(1));
        }
    }

    /// In modals something must be chosen, unless it is said otherwise.
    static void inModal(Optional<Integer> min, Optional<Boolean> required) {
        Limits.allowed(
                "min_values",
                "0",
                min.orElse(1) > 0 || !required.orElse(true),
                "1 or more, unless it is optional");
    }

    /// What a label may hold.
    static void inModal(MessageComponent component) {
        switch (component) {
            case StringSelect select -> {
                inModal(select.minValues(), select.required());
                notDisabled(select.isDisabled());
            }
            case EntitySelect select -> {
                inModal(select.minValues(), select.required());
                notDisabled(select.isDisabled());
            }
            default -> {}
        }
    }

    private static void notDisabled(boolean isDisabled) {
        Limits.allowed("disabled", "true", !isDisabled, "false in modals");
    }
}
