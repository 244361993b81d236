package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;

/// What Discord demands of pictures, files and space between components.
final class ContentRules {
    private ContentRules() {}

    static void check(FieldErrors errors, String path, JsonObject component) {
        switch ((int) Js.number(component, "type", 0)) {
            case 11 -> media(errors, path, component, "(?s)(https?|attachment)://.+");
            case 12 -> gallery(errors, path, component);
            case 13 ->
                    url(
                            errors,
                            path + ".file",
                            Js.object(component, "file"),
                            "(?s)attachment://.+");
            case 14 -> {
                long spacing = Js.number(component, "spacing", 1);
                if (spacing != 1 && spacing != 2) {
                    errors.add(
                            path + ".spacing", "BASE_TYPE_CHOICES", "Value must be one of {1, 2}.");
                }
            }
            default -> {}
        }
    }

    private static void gallery(FieldErrors errors, String path, JsonObject gallery) {
        var items = Js.objects(gallery, "items");
        if (items.isEmpty() || items.size() > 10) {
            errors.add(
                    path + ".items", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 10 in length.");
        }
        for (int i = 0; i < items.size(); i++) {
            media(errors, path + ".items." + i, items.get(i), "(?s)(https?|attachment)://.+");
        }
    }

    private static void media(FieldErrors errors, String path, JsonObject json, String form) {
        url(errors, path + ".media", Js.object(json, "media"), form);
        if (Js.has(json, "description")) {
            errors.length(path + ".description", Js.text(json, "description"), 1, 1_024);
        }
    }

    private static void url(FieldErrors errors, String path, JsonObject media, String form) {
        errors.length(path + ".url", Js.text(media, "url"), 1, 2_048);
        if (!Js.text(media, "url").matches(form)) {
            errors.add(path + ".url", "URL_TYPE_INVALID_SCHEME", "This scheme is not supported.");
        }
    }
}
