package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Discord demands of the values that an option may have: choices, ranges, lengths.
///
/// @param errors takes what is wrong
record OptionRules(FieldErrors errors) {
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int CHANNEL = 7;
    private static final int NUMBER = 10;
    private static final int LONGEST = 6_000;
    private static final Set<Integer> WITH_CHOICES = Set.of(STRING, INTEGER, NUMBER);

    void check(String path, JsonObject option) {
        int type = (int) Js.number(option, "type", 0);
        choices(path, type, option);
        var isNumber = type == INTEGER || type == NUMBER;
        only(path, option, isNumber, "min_value", "max_value");
        only(path, option, type == STRING, "min_length", "max_length");
        only(path, option, type == CHANNEL, "channel_types");
        only(path, option, WITH_CHOICES.contains(type), "choices", "autocomplete");
        range(path, type, option);
        length(path, option);
    }

    private void only(String path, JsonObject option, boolean isFor, String... names) {
        for (var name : names) {
            var isSaid = !isNothing(option.getOrDefault(name, JsonValue.NULL));
            if (isSaid && !isFor) {
                errors.add(
                        path + name,
                        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                        "%s is not available for this type of option".formatted(name));
            }
        }
    }

    private static boolean isNothing(JsonValue value) {
        return value.equals(JsonValue.NULL)
                || value.equals(JsonValue.FALSE)
                || value.equals(JsonValue.EMPTY_JSON_ARRAY);
    }

    private void range(String path, int type, JsonObject option) {
        for (var name : List.of("min_value", "max_value")) {
            if (type == INTEGER
                    && option.get(name) instanceof JsonNumber bound
                    && !bound.isIntegral()) {
                errors.add(
                        path + name,
                        "NUMBER_TYPE_COERCE",
                        "Value \"%s\" is not int.".formatted(bound));
            }
        }
        if (option.get("min_value") instanceof JsonNumber min
                && option.get("max_value") instanceof JsonNumber max
                && min.bigDecimalValue().compareTo(max.bigDecimalValue()) > 0) {
            errors.add(
                    path + "min_value",
                    "APPLICATION_COMMAND_OPTIONS_MIN_VALUE_INVALID",
                    "min_value must be less than or equal to max_value");
        }
    }

    private void length(String path, JsonObject option) {
        bounded(path + "min_length", Js.number(option, "min_length", 0), 0);
        bounded(path + "max_length", Js.number(option, "max_length", LONGEST), 1);
        if (Js.number(option, "min_length", 0) > Js.number(option, "max_length", LONGEST)) {
            errors.add(
                    path + "min_length",
                    "APPLICATION_COMMAND_OPTIONS_MIN_LENGTH_INVALID",
                    "min_length must be less than or equal to max_length");
        }
    }

    private void bounded(String path, long value, int least) {
        if (value < least) {
            errors.add(
                    path,
                    "NUMBER_TYPE_MIN",
                    "int value should be greater than or equal to %d.".formatted(least));
        } else if (value > LONGEST) {
            errors.add(
                    path,
                    "NUMBER_TYPE_MAX",
                    "int value should be less than or equal to %d.".formatted(LONGEST));
        }
    }

    private void choices(String path, int type, JsonObject option) {
        var choices = Js.objects(option, "choices");
        errors.size(path + "choices", choices.size(), 25);
        if (!choices.isEmpty() && Js.flag(option, "autocomplete")) {
            errors.add(
                    path + "autocomplete",
                    "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
                    "Autocomplete cannot be set if choices are present");
        }
        var names = new HashSet<String>();
        for (int i = 0; i < choices.size(); i++) {
            var at = path + "choices." + i + ".";
            var name = Js.text(choices.get(i), "name");
            errors.length(at + "name", name, 1, 100);
            value(at + "value", type, choices.get(i));
            if (!names.add(name)) {
                errors.add(
                        path + "choices",
                        "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
                        "Option choice name already exists");
            }
        }
    }

    private void value(String path, int type, JsonObject choice) {
        if (!Js.has(choice, "value")) {
            errors.required(path);
            return;
        }
        var value = choice.getOrDefault("value", JsonValue.NULL);
        if (type == STRING && value instanceof JsonString text) {
            errors.length(path, text.getString(), 1, 100);
        } else if (type == STRING) {
            errors.add(path, "STRING_TYPE_CONVERT", "Could not interpret value as string.");
        } else if (WITH_CHOICES.contains(type)
                && !(value instanceof JsonNumber number
                        && (type == NUMBER || number.isIntegral()))) {
            errors.add(
                    path, "NUMBER_TYPE_COERCE", "Value \"%s\" is not a number.".formatted(value));
        }
    }
}
