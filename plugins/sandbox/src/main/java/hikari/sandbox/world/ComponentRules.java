package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Discord demands of components.
final class ComponentRules {
    private static final Set<Long> LEGACY_TOP = Set.of(1L);
    private static final Set<Long> V2_TOP = Set.of(1L, 9L, 10L, 12L, 13L, 14L, 17L);
    private static final Set<Long> INTERACTIVE = Set.of(2L, 3L, 5L, 6L, 7L, 8L);
    private static final Set<Long> MODAL_TOP = Set.of(1L, 10L, 18L);
    private static final long TEXT_INPUT = 4;
    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private final FieldErrors errors;
    private final Set<String> customIds = new HashSet<>();

    ComponentRules(FieldErrors errors) {
        this.errors = errors;
    }

    void message(List<JsonObject> components, boolean v2) {
        errors.size("components", components.size(), v2 ? 40 : 5);
        for (int i = 0; i < components.size(); i++) {
            var path = "components." + i;
            type(path, components.get(i), v2 ? V2_TOP : LEGACY_TOP);
            inside(path, components.get(i));
        }
    }

    void modal(JsonObject modal) {
        required("", modal, "custom_id", 100);
        required("", modal, "title", 45);
        var components = Js.objects(modal, "components");
        if (components.isEmpty()) {
            errors.required("components");
        }
        errors.size("components", components.size(), 5);
        for (int i = 0; i < components.size(); i++) {
            type("components." + i, components.get(i), MODAL_TOP);
            inside("components." + i, components.get(i));
        }
    }

    private void inside(String path, JsonObject component) {
        long type = Js.number(component, "type", 0);
        if (type == 1) {
            row(path, component);
        } else if (INTERACTIVE.contains(type) || type == TEXT_INPUT) {
            interactive(path, component, type);
        }
        if (type != 1) {
            children(path, component);
        }
        if (Js.has(component, "accessory")) {
            inside(path + ".accessory", Js.object(component, "accessory"));
        }
        if (Js.has(component, "component")) {
            inside(path + ".component", Js.object(component, "component"));
        }
    }

    private void row(String path, JsonObject row) {
        var children = Js.objects(row, "components");
        if (children.isEmpty() || children.size() > 5) {
            errors.add(
                    path + ".components",
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between 1 and 5 in length.");
        }
        children(path, row);
    }

    private void children(String path, JsonObject component) {
        var children = Js.objects(component, "components");
        for (int i = 0; i < children.size(); i++) {
            inside(path + ".components." + i, children.get(i));
        }
    }

    private void interactive(String path, JsonObject component, long type) {
        if (type == 2) {
            button(path, component);
            return;
        }
        customId(path, component);
        errors.length(path + ".placeholder", Js.text(component, "placeholder"), 0, 150);
        if (type == 3) {
            var options = Js.objects(component, "options");
            if (options.isEmpty() || options.size() > 25) {
                errors.add(
                        path + ".options",
                        "BASE_TYPE_BAD_LENGTH",
                        "Must be between 1 and 25 in length.");
            }
            for (int i = 0; i < options.size(); i++) {
                required(path + ".options." + i, options.get(i), "label", 100);
                required(path + ".options." + i, options.get(i), "value", 100);
            }
        }
    }

    private void button(String path, JsonObject button) {
        long style = Js.number(button, "style", 0);
        if (style < 1 || style > PREMIUM) {
            errors.add(
                    path + ".style",
                    "BASE_TYPE_CHOICES",
                    "Value must be one of {1, 2, 3, 4, 5, 6}.");
        }
        errors.length(path + ".label", Js.text(button, "label"), 0, 80);
        if (style == LINK) {
            required(path, button, "url", 512);
        } else if (style != PREMIUM) {
            customId(path, button);
        }
        if (style != PREMIUM && !Js.has(button, "label") && !Js.has(button, "emoji")) {
            errors.add(
                    path, "BUTTON_COMPONENT_INVALID_DATA", "Button must have a label or an emoji");
        }
    }

    private void customId(String path, JsonObject component) {
        required(path, component, "custom_id", 100);
        var id = Js.text(component, "custom_id");
        if (!id.isEmpty() && !customIds.add(id)) {
            errors.add(
                    path + ".custom_id",
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated");
        }
    }

    private void type(String path, JsonObject component, Set<Long> allowed) {
        if (!allowed.contains(Js.number(component, "type", 0))) {
            errors.add(
                    path + ".type",
                    "UNION_TYPE_CHOICES",
                    "Value of field \"type\" must be one of %s."
                            .formatted(allowed.stream().sorted().toList()));
        }
    }

    private void required(String path, JsonObject json, String name, int max) {
        var at = path.isEmpty() ? name : path + "." + name;
        if (Js.text(json, name).isEmpty()) {
            errors.required(at);
        } else {
            errors.length(at, Js.text(json, name), 1, max);
        }
    }
}
