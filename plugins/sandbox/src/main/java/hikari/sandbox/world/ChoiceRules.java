package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.HashSet;

/// What Discord demands of menus: how much can be chosen, and of what.
final class ChoiceRules {
    private ChoiceRules() {}

    static void menu(FieldErrors errors, String path, JsonObject menu, long type, boolean inModal) {
        long least = Js.number(menu, "min_values", 1);
        long most = Js.number(menu, "max_values", 1);
        if (least < 0 || least > 25 || most < 1 || most > 25 || least > most) {
            errors.add(
                    path + ".min_values",
                    "COMPONENT_VALUES_RANGE",
                    "min_values must be 0 to 25 and not more than max_values, which is 1 to 25");
        }
        if (inModal
                && least == 0
                && Js.flag(Js.overlay(Js.of("required", true), menu), "required")) {
            errors.add(path + ".min_values", "NUMBER_TYPE_MIN", "Must be at least 1.");
        }
        if (inModal && Js.flag(menu, "disabled")) {
            errors.add(path + ".disabled", "MODAL_DISABLED", "Not in modals");
        }
        int defaults = Js.list(menu, "default_values").size();
        if (defaults > 0 && (defaults < least || defaults > most)) {
            errors.add(
                    path + ".default_values",
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between %d and %d in length.".formatted(least, most));
        }
        if (type == 3) {
            options(errors, path, menu, most);
        }
    }

    private static void options(FieldErrors errors, String path, JsonObject menu, long most) {
        var options = Js.objects(menu, "options");
        if (options.isEmpty() || options.size() > 25) {
            errors.add(
                    path + ".options",
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between 1 and 25 in length.");
        } else if (most > options.size()) {
            errors.add(
                    path + ".max_values",
                    "NUMBER_TYPE_MAX",
                    "Must be at most %d.".formatted(options.size()));
        }
        var values = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            var at = path + ".options." + i;
            errors.length(at + ".label", Js.text(options.get(i), "label"), 1, 100);
            errors.length(at + ".value", Js.text(options.get(i), "value"), 1, 100);
            if (!values.add(Js.text(options.get(i), "value"))) {
                errors.add(
                        at + ".value",
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        "The specified option value is already used");
            }
        }
        if (options.stream().filter(option -> Js.flag(option, "default")).count() > most) {
            errors.add(path + ".options", "SELECT_COMPONENT_DEFAULTS", "Too many defaults");
        }
    }
}
