package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns what a person filled into a modal into what Discord submits. What Discord's own client
/// would not let pass is refused.
final class ModalFiller {
    private static final int ROW = 1;
    private static final int STRING_SELECT = 3;
    private static final int TEXT_INPUT = 4;
    private static final int LABEL = 18;
    private static final int RADIO_GROUP = 21;
    private static final int CHECKBOX_GROUP = 22;
    private static final int CHECKBOX = 23;
    private static final Set<Integer> CHOICES = Set.of(3, 5, 6, 7, 8, 19, 22);

    private final JsonObject values;
    private final Resolver resolver;
    private final FieldErrors errors = new FieldErrors();

    ModalFiller(JsonObject values, Resolver resolver) {
        this.values = values;
        this.resolver = resolver;
    }

    List<JsonObject> fill(List<JsonObject> components) {
        var filled = components.stream().map(this::one).toList();
        errors.check();
        return filled;
    }

    private JsonObject one(JsonObject component) {
        int type = (int) Js.number(component, "type", 0);
        var head = Js.of("type", type, "id", component.get("id"));
        if (type == ROW) {
            var children = Js.objects(component, "components").stream().map(this::one).toList();
            return Js.with(head, "components", children);
        }
        if (type == LABEL) {
            return Js.with(head, "component", one(Js.object(component, "component")));
        }
        var customId = Js.text(component, "custom_id");
        if (customId.isEmpty()) {
            return head;
        }
        head = Js.with(head, "custom_id", customId);
        var given = values.getOrDefault(customId, JsonValue.NULL);
        return CHOICES.contains(type)
                ? Js.with(head, "values", several(component, type, customId, given))
                : Js.with(head, "value", single(component, type, customId, given));
    }

    private JsonArray several(JsonObject component, int type, String customId, JsonValue given) {
        var picked = given instanceof JsonArray array ? array : Js.array(preset(component));
        resolver.values(type, picked);
        if (type == STRING_SELECT || type == CHECKBOX_GROUP) {
            picked.forEach(value -> offered(component, customId, value));
        }
        int all = Js.objects(component, "options").size();
        long most = Js.number(component, "max_values", type == CHECKBOX_GROUP ? all : 1);
        boolean isOptional = component.getOrDefault("required", JsonValue.TRUE) == JsonValue.FALSE;
        long least = isOptional && picked.isEmpty() ? 0 : Js.number(component, "min_values", 1);
        if (picked.size() < least || picked.size() > most) {
            errors.add(
                    "values." + customId,
                    "BASE_TYPE_BAD_LENGTH",
                    "Must be between %d and %d in length.".formatted(least, most));
        }
        return picked;
    }

    private static List<String> preset(JsonObject component) {
        var ids = Js.objects(component, "default_values").stream().map(one -> Js.text(one, "id"));
        var own =
                Js.objects(component, "options").stream()
                        .filter(option -> Js.flag(option, "default"))
                        .map(option -> Js.text(option, "value"));
        return Stream.concat(ids, own).toList();
    }

    private JsonValue single(JsonObject component, int type, String customId, JsonValue given) {
        return switch (type) {
            case CHECKBOX ->
                    given == JsonValue.NULL
                            ? Js.value(Js.flag(component, "default"))
                            : Js.value(given == JsonValue.TRUE);
            case RADIO_GROUP -> radio(component, customId, given);
            case TEXT_INPUT ->
                    text(
                            component,
                            customId,
                            given == JsonValue.NULL ? component.get("value") : given);
            default -> given;
        };
    }

    private JsonValue radio(JsonObject component, String customId, JsonValue given) {
        var preset = preset(component);
        var value =
                given == JsonValue.NULL && !preset.isEmpty() ? Js.value(preset.getFirst()) : given;
        if (value instanceof JsonString text && !text.getString().isEmpty()) {
            offered(component, customId, value);
            return value;
        }
        required(component, customId);
        return JsonValue.NULL;
    }

    private JsonValue text(JsonObject component, String customId, @Nullable JsonValue given) {
        var text = given instanceof JsonString string ? string.getString() : "";
        if (text.isEmpty()) {
            required(component, customId);
        } else {
            int max = (int) Js.number(component, "max_length", 4_000);
            int min = (int) Js.number(component, "min_length", 0);
            errors.length("values." + customId, text, min, max);
        }
        return Js.value(text);
    }

    private void required(JsonObject component, String customId) {
        if (component.getOrDefault("required", JsonValue.TRUE) != JsonValue.FALSE) {
            errors.required("values." + customId);
        }
    }

    private void offered(JsonObject component, String customId, JsonValue value) {
        var isOffered =
                Js.objects(component, "options").stream()
                        .anyMatch(option -> value.equals(option.get("value")));
        if (!isOffered) {
            errors.add("values." + customId, "BASE_TYPE_CHOICES", "Must be one of the choices.");
        }
    }
}
