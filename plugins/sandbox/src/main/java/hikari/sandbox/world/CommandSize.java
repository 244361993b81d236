package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.stream.Stream;

/// How many characters a command has: names, descriptions and values, of each the longest
/// translation.
final class CommandSize {
    /// As many as Discord takes.
    static final int MOST = 8_000;

    private CommandSize() {}

    static int of(JsonObject command) {
        int own = longest(command, "name") + longest(command, "description");
        int options = Js.objects(command, "options").stream().mapToInt(CommandSize::of).sum();
        int choices = Js.objects(command, "choices").stream().mapToInt(CommandSize::choice).sum();
        return own + options + choices;
    }

    private static int choice(JsonObject choice) {
        int value =
                choice.get("value") instanceof JsonString text ? characters(text.getString()) : 0;
        return longest(choice, "name") + value;
    }

    private static int longest(JsonObject object, String field) {
        var translations =
                Js.object(object, field + "_localizations").values().stream()
                        .map(text -> text instanceof JsonString said ? said.getString() : "");
        return Stream.concat(Stream.of(Js.text(object, field)), translations)
                .mapToInt(CommandSize::characters)
                .max()
                .orElse(0);
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
