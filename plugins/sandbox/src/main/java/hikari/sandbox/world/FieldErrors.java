package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what is wrong with a body and throws it as Discord's nested error tree (code 50035).
public final class FieldErrors {
    private final Node root = new Node();

    /// Starts without errors.
    public FieldErrors() {}

    /// {@return an error for one field, as 400 with code 50035}
    public static DiscordError of(String path, String code, String message) {
        var errors = new FieldErrors();
        errors.add(path, code, message);
        return errors.toError();
    }

    /// Adds an error at a dotted path; the empty path is the body itself.
    public void add(String path, String code, String message) {
        var node = root;
        if (!path.isEmpty()) {
            for (String part : path.split("\\.", -1)) {
                node = node.children.computeIfAbsent(part, _ -> new Node());
            }
        }
        node.errors.add(Js.of("code", code, "message", message));
    }

    /// Adds that a required field is missing.
    public void required(String path) {
        add(path, "BASE_TYPE_REQUIRED", "This field is required");
    }

    /// Adds an error if the text is longer than allowed or shorter than needed.
    public void length(String path, String text, int min, int max) {
        int length = text.codePointCount(0, text.length());
        if (length > max || length < min) {
            var message =
                    min > 0
                            ? "Must be between %d and %d in length.".formatted(min, max)
                            : "Must be %d or fewer in length.".formatted(max);
            add(path, "BASE_TYPE_BAD_LENGTH", message);
        }
    }

    /// Adds an error if a list is too long.
    public void size(String path, int size, int max) {
        if (size > max) {
            add(path, "BASE_TYPE_MAX_LENGTH", "Must be %d or fewer in length.".formatted(max));
        }
    }

    /// Throws what was collected, if anything was.
    public void check() {
        if (!root.isEmpty()) {
            throw toError();
        }
    }

    private DiscordError toError() {
        return new DiscordError(400, 50035, "Invalid Form Body", root.toJson());
    }

    private static final class Node {
        private final Map<String, Node> children = new LinkedHashMap<>();
        private final List<JsonObject> errors = new ArrayList<>();

        boolean isEmpty() {
            return children.isEmpty() && errors.isEmpty();
        }

        JsonObject toJson() {
            var json = errors.isEmpty() ? Js.of() : Js.of("_errors", errors);
            for (var child : children.entrySet()) {
                json = Js.with(json, child.getKey(), child.getValue().toJson());
            }
            return json;
        }
    }
}
