package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Message components as Discord answers them: each with an `id`, media resolved.
public final class Components {
    private static final List<String> CHILDREN = List.of("components", "items");
    private static final List<String> CHILD = List.of("accessory", "component");

    private final List<JsonObject> attachments;
    private int last;

    private Components(List<JsonObject> attachments) {
        this.attachments = attachments;
    }

    static List<JsonObject> numbered(JsonArray components, List<JsonObject> attachments) {
        return new Components(attachments).all(Js.objects(components));
    }

    private List<JsonObject> all(List<JsonObject> components) {
        var done = new ArrayList<JsonObject>();
        components.forEach(component -> done.add(one(component)));
        return done;
    }

    private JsonObject one(JsonObject component) {
        var json = component;
        if (component.containsKey("type") && Js.number(component, "id", 0) == 0) {
            last++;
            json = Js.with(json, "id", last);
        }
        for (String name : CHILDREN) {
            if (component.containsKey(name)) {
                json = Js.with(json, name, all(Js.objects(component, name)));
            }
        }
        for (String name : CHILD) {
            if (Js.has(component, name)) {
                json = Js.with(json, name, one(Js.object(component, name)));
            }
        }
        for (String media : List.of("media", "file")) {
            if (Js.has(component, media)) {
                var item = Js.object(component, media);
                var url = Embeds.resolved(Js.text(item, "url"), attachments);
                json =
                        Js.with(
                                json,
                                media,
                                Js.overlay(
                                        item,
                                        Js.of(
                                                "url", url,
                                                "proxy_url", url)));
            }
        }
        return json;
    }

    /// {@return the interactive component with a custom id, wherever it is in the tree}
    public static Optional<JsonObject> find(List<JsonObject> components, String customId) {
        for (var component : components) {
            if (Js.text(component, "custom_id").equals(customId)) {
                return Optional.of(component);
            }
            var inside = new ArrayList<JsonObject>();
            CHILDREN.forEach(name -> inside.addAll(Js.objects(component, name)));
            CHILD.stream()
                    .filter(name -> Js.has(component, name))
                    .forEach(name -> inside.add(Js.object(component, name)));
            var found = find(inside, customId);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
