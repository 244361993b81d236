package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what a person filled in into the options of a command, as Discord's own client does:
/// checked and typed.
final class CommandFiller {
    private static final int SUB_COMMAND = 1;
    private static final int SUB_COMMAND_GROUP = 2;
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int USER = 6;
    private static final int CHANNEL = 7;
    private static final int ROLE = 8;
    private static final int MENTIONABLE = 9;
    private static final int NUMBER = 10;
    private static final int ATTACHMENT = 11;

    private final Resolver resolver;
    private final String focused;
    private final FieldErrors errors = new FieldErrors();

    CommandFiller(World world, @Nullable Guild guild, String focused) {
        this.resolver = new Resolver(world, guild);
        this.focused = focused;
    }

    JsonObject resolvedIn(JsonObject data) {
        return resolver.isEmpty() ? data : Js.with(data, "resolved", resolver.json());
    }

    List<JsonObject> fill(JsonObject command, List<String> path, JsonObject values) {
        var options = level(Js.objects(command, "options"), path, values);
        errors.check();
        return options;
    }

    private List<JsonObject> level(List<JsonObject> defined, List<String> path, JsonObject values) {
        boolean branches = defined.stream().anyMatch(option -> isBranch(option));
        if (branches) {
            return branch(defined, path, values);
        }
        if (!path.isEmpty()) {
            errors.add(
                    "name",
                    "NO_SUB_COMMAND",
                    "There is no sub-command \"%s\"".formatted(path.getFirst()));
        }
        var filled = new ArrayList<JsonObject>();
        for (var option : defined) {
            var name = Js.text(option, "name");
            if (Js.has(values, name)) {
                filled.add(one(option, name, values.getOrDefault(name, JsonValue.NULL)));
            } else if (Js.flag(option, "required") && focused.isEmpty()) {
                errors.required("options." + name);
            }
        }
        for (var name : values.keySet()) {
            if (defined.stream().noneMatch(option -> Js.text(option, "name").equals(name))) {
                errors.add("options." + name, "NO_OPTION", "The command has no such option");
            }
        }
        return filled;
    }

    private static boolean isBranch(JsonObject option) {
        long type = Js.number(option, "type", 0);
        return type == SUB_COMMAND || type == SUB_COMMAND_GROUP;
    }

    private List<JsonObject> branch(
            List<JsonObject> defined, List<String> path, JsonObject values) {
        var wanted = path.isEmpty() ? "" : path.getFirst();
        for (var option : defined) {
            if (Js.text(option, "name").equals(wanted)) {
                var inside =
                        level(Js.objects(option, "options"), path.subList(1, path.size()), values);
                return List.of(
                        Js.of("name", wanted, "type", option.get("type"), "options", inside));
            }
        }
        errors.add(
                "name",
                "NO_SUB_COMMAND",
                "Choose a sub-command: %s"
                        .formatted(
                                defined.stream().map(option -> Js.text(option, "name")).toList()));
        return List.of();
    }

    private JsonObject one(JsonObject option, String name, JsonValue given) {
        int type = (int) Js.number(option, "type", 0);
        boolean typing = name.equals(focused);
        var value = typing ? Js.value(text(given)) : typed(option, type, name, given);
        var json = Js.of("name", name, "type", type, "value", value);
        return typing ? Js.with(json, "focused", true) : json;
    }

    private JsonValue typed(JsonObject option, int type, String name, JsonValue given) {
        try {
            return switch (type) {
                case STRING -> string(option, name, text(given));
                case INTEGER ->
                        number(
                                option,
                                name,
                                Js.value(new BigDecimal(text(given)).longValueExact()));
                case NUMBER -> number(option, name, Js.value(new BigDecimal(text(given))));
                case BOOLEAN -> bool(name, text(given));
                case USER, CHANNEL, ROLE, MENTIONABLE, ATTACHMENT ->
                        reference(type, Js.idOf(given));
                default -> {
                    errors.add(
                            "options." + name,
                            "UNSUPPORTED",
                            "The sandbox cannot fill in options of type " + type);
                    yield JsonValue.NULL;
                }
            };
        } catch (ArithmeticException | NumberFormatException e) {
            errors.add(
                    "options." + name,
                    "NUMBER_TYPE_COERCE",
                    "Value \"%s\" is not a number of this kind.".formatted(text(given)));
            return JsonValue.NULL;
        }
    }

    private JsonValue reference(int type, long id) {
        switch (type) {
            case USER -> resolver.user(id);
            case CHANNEL -> resolver.channel(id);
            case ROLE -> resolver.role(id);
            case ATTACHMENT -> resolver.attachment(id);
            default -> resolver.mentionable(id);
        }
        return Js.id(id);
    }

    private JsonValue bool(String name, String given) {
        if (!given.equals("true") && !given.equals("false")) {
            errors.add("options." + name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        }
        return Js.value(given.equals("true"));
    }

    private JsonValue string(JsonObject option, String name, String given) {
        int max = (int) Js.number(option, "max_length", 6_000);
        errors.length("options." + name, given, (int) Js.number(option, "min_length", 0), max);
        choice(option, name, given);
        return Js.value(given);
    }

    private JsonValue number(JsonObject option, String name, JsonValue given) {
        var value = ((JsonNumber) given).bigDecimalValue();
        if (option.get("min_value") instanceof JsonNumber min
                && value.compareTo(min.bigDecimalValue()) < 0) {
            errors.add("options." + name, "NUMBER_TYPE_MIN", "Must be at least %s.".formatted(min));
        }
        if (option.get("max_value") instanceof JsonNumber max
                && value.compareTo(max.bigDecimalValue()) > 0) {
            errors.add("options." + name, "NUMBER_TYPE_MAX", "Must be at most %s.".formatted(max));
        }
        choice(option, name, given.toString());
        return given;
    }

    private void choice(JsonObject option, String name, String given) {
        var choices = Js.objects(option, "choices");
        if (!choices.isEmpty()
                && choices.stream()
                        .noneMatch(one ->
                                text(one.getOrDefault("value", JsonValue.NULL)).equals(given))) {
            errors.add("options." + name, "BASE_TYPE_CHOICES", "Must be one of the choices.");
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
