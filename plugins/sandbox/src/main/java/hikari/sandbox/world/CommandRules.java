package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What Discord demands of an application command.
final class CommandRules {
    private static final Pattern CHAT_NAME =
            Pattern.compile("^[-_'\\p{L}\\p{N}\\p{IsDeva}\\p{IsThai}]{1,32}$");
    private static final int SUB_COMMAND = 1;
    private static final int SUB_COMMAND_GROUP = 2;
    private static final Set<Long> TYPES = Set.of(1L, 2L, 3L, 4L);

    private final FieldErrors errors = new FieldErrors();

    private CommandRules() {}

    static void check(JsonObject command, String prefix) {
        var rules = new CommandRules();
        long type = Js.number(command, "type", 1);
        if (!TYPES.contains(type)) {
            rules.errors.add(
                    prefix + "type", "BASE_TYPE_CHOICES", "Value must be one of {1, 2, 3, 4}.");
        }
        rules.names(prefix, command, type == 1);
        if ((type == 2 || type == 3) && !Js.text(command, "description").isEmpty()) {
            rules.errors.add(
                    prefix + "description",
                    "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION",
                    "Context menu commands cannot have description");
        }
        rules.options(prefix, Js.objects(command, "options"), 0);
        if (type == 1 && CommandSize.of(command) > CommandSize.MOST) {
            rules.errors.add(
                    prefix + "options",
                    "APPLICATION_COMMAND_TOO_LARGE",
                    "Command exceeds maximum size (%d)".formatted(CommandSize.MOST));
        }
        rules.errors.check();
    }

    private void names(String prefix, JsonObject json, boolean chat) {
        var name = Js.text(json, "name");
        if (name.isEmpty()) {
            errors.required(prefix + "name");
        } else if (chat && !isChatName(name)) {
            errors.add(
                    prefix + "name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        } else {
            errors.length(prefix + "name", name, 1, 32);
        }
        if (chat && Js.text(json, "description").isEmpty()) {
            errors.required(prefix + "description");
        } else {
            errors.length(prefix + "description", Js.text(json, "description"), 0, 100);
        }
    }

    private static boolean isChatName(String name) {
        return CHAT_NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
    }

    private void options(String prefix, List<JsonObject> options, int depth) {
        errors.size(prefix + "options", options.size(), 25);
        if (options.stream().map(CommandRules::isBranch).distinct().count() > 1) {
            errors.add(
                    prefix + "options",
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all"
                            + " other types");
        }
        boolean optionalSeen = false;
        var names = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            var path = prefix + "options." + i + ".";
            var option = options.get(i);
            names(path, option, true);
            if (!names.add(Js.text(option, "name"))) {
                errors.add(
                        path + "name",
                        "APPLICATION_COMMAND_OPTIONS_NAME_INVALID",
                        "Option name must be unique");
            }
            boolean required = Js.flag(option, "required");
            if (required && optionalSeen) {
                errors.add(
                        path + "required",
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options");
            }
            optionalSeen |= !required;
            option(path, option, depth);
        }
    }

    private static boolean isBranch(JsonObject option) {
        long type = Js.number(option, "type", 0);
        return type == SUB_COMMAND || type == SUB_COMMAND_GROUP;
    }

    private void option(String path, JsonObject option, int depth) {
        long type = Js.number(option, "type", 0);
        if (type < SUB_COMMAND || type > 11) {
            errors.add(
                    path + "type",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}.");
        }
        boolean nested = isBranch(option);
        if (nested && (depth > 1 || (type == SUB_COMMAND_GROUP && depth > 0))) {
            errors.add(
                    path + "type",
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command option type is not allowed here");
        }
        if (nested) {
            options(path, Js.objects(option, "options"), depth + 1);
        }
        new OptionRules(errors).check(path, option);
    }
}
