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
    private static final Set<Long> FIELDS = Set.of(3L, 4L, 5L, 6L, 7L, 8L, 19L, 21L, 22L, 23L);
    private static final Set<Long> SECTION = Set.of(10L);
    private static final Set<Long> ACCESSORY = Set.of(2L, 11L);
    private static final Set<Long> CONTAINER = Set.of(1L, 9L, 10L, 12L, 13L, 14L);
    private static final Set<Long> MODAL_ROW = Set.of(4L);
    private static final long TEXT_INPUT = 4;
    private static final int LINK = 5;
    private static final int PREMIUM = 6;

    private final FieldErrors errors;
    private final Set<String> customIds = new HashSet<>();
    private final Set<Long> ids = new HashSet<>();
    private boolean inModal;
    private int count;
    private int characters;

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
        if (count > 40) {
            errors.add(
                    "components",
                    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                    "The total number of components must be 40 or fewer");
        }
        if (characters > 4_000) {
            errors.add(
                    "components",
                    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                    "The displayable text must be 4000 or fewer in length");
        }
    }

    void modal(JsonObject modal) {
        inModal = true;
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
        count++;
        number(path, component);
        if (INTERACTIVE.contains(type) || type == TEXT_INPUT) {
            interactive(path, component, type);
        } else if (FIELDS.contains(type)) {
            customId(path, component);
        }
        switch ((int) type) {
            case 1 -> row(path, component);
            case 9 -> {
                children(path, component, SECTION, 3);
                child(path + ".accessory", Js.object(component, "accessory"), ACCESSORY);
            }
            case 10 -> text(path, component);
            case 17 -> children(path, component, CONTAINER, 40);
            case 18 -> {
                required(path, component, "label", 45);
                child(path + ".component", Js.object(component, "component"), FIELDS);
            }
            default -> ContentRules.check(errors, path, component);
        }
    }

    private void number(String path, JsonObject component) {
        long id = Js.number(component, "id", 0);
        if (id < 0) {
            errors.add(path + ".id", "NUMBER_TYPE_MIN", "Must be at least 0.");
        } else if (id != 0 && !ids.add(id)) {
            errors.add(
                    path + ".id", "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated");
        }
    }

    private void text(String path, JsonObject component) {
        var content = Js.text(component, "content");
        errors.length(path + ".content", content, 1, 4_000);
        characters += content.codePointCount(0, content.length());
    }

    private void row(String path, JsonObject row) {
        children(path, row, inModal ? MODAL_ROW : INTERACTIVE, 5);
        var children = Js.objects(row, "components");
        if (children.size() > 1
                && children.stream().anyMatch(child -> Js.number(child, "type", 0) != 2)) {
            errors.add(
                    path + ".components",
                    "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                    "The specified component exceeds the maximum width");
        }
    }

    private void children(String path, JsonObject component, Set<Long> allowed, int most) {
        var children = Js.objects(component, "components");
        if (children.isEmpty() || children.size() > most) {
            errors.add(
                    path + ".components",
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between 1 and %d in length.".formatted(most));
        }
        for (int i = 0; i < children.size(); i++) {
            child(path + ".components." + i, children.get(i), allowed);
        }
    }

    private void child(String path, JsonObject component, Set<Long> allowed) {
        type(path, component, allowed);
        inside(path, component);
    }

    private void interactive(String path, JsonObject component, long type) {
        if (type == 2) {
            button(path, component);
            return;
        }
        customId(path, component);
        errors.length(path + ".placeholder", Js.text(component, "placeholder"), 0, 150);
        if (type != TEXT_INPUT) {
            ChoiceRules.menu(errors, path, component, type, inModal);
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
            none(path, button, "custom_id", "sku_id");
        } else if (style == PREMIUM) {
            required(path, button, "sku_id", 20);
            none(path, button, "custom_id", "url", "label", "emoji");
        } else {
            customId(path, button);
            none(path, button, "url", "sku_id");
        }
        if (style != PREMIUM && Js.text(button, "label").isEmpty() && !Js.has(button, "emoji")) {
            errors.add(
                    path, "BUTTON_COMPONENT_INVALID_DATA", "Button must have a label or an emoji");
        }
    }

    private void none(String path, JsonObject json, String... names) {
        for (var name : names) {
            if (Js.has(json, name)) {
                errors.add(
                        path + "." + name, "BUTTON_COMPONENT_INVALID_FIELD", "Not for this style");
            }
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
