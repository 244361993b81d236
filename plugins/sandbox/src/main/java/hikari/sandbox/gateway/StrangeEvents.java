package hikari.sandbox.gateway;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;

/// Dispatches that a client of today cannot know.
final class StrangeEvents {
    private StrangeEvents() {}

    static EventFrame unknownEvent() {
        var data =
                Json.createObjectBuilder()
                        .add("id", "1")
                        .add("unheard", Json.createArrayBuilder().add(1).addNull());
        return EventFrame.of("SANDBOX_UNHEARD_OF", data.build());
    }

    /// A message whose types and styles are in no enumeration.
    static EventFrame unknownEnums() {
        var author =
                Json.createObjectBuilder()
                        .add("id", "2")
                        .add("username", "stranger")
                        .add("discriminator", "0")
                        .addNull("global_name")
                        .addNull("avatar")
                        .add("public_flags", 1L << 62)
                        .add("premium_type", 9999);
        var component =
                Json.createObjectBuilder().add("type", 9999).add("id", 1).add("style", 9999);
        var data =
                Json.createObjectBuilder()
                        .add("id", "1")
                        .add("channel_id", "3")
                        .add("type", 9999)
                        .add("author", author)
                        .add("content", "")
                        .add("timestamp", "2026-01-01T00:00:00.000000+00:00")
                        .addNull("edited_timestamp")
                        .add("tts", false)
                        .add("mention_everyone", false)
                        .add("mentions", Json.createArrayBuilder())
                        .add("mention_roles", Json.createArrayBuilder())
                        .add("attachments", Json.createArrayBuilder())
                        .add(
                                "embeds",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder().add("type", "unheard_of")))
                        .add("components", Json.createArrayBuilder().add(component))
                        .add("pinned", false)
                        .add("flags", 1L << 52)
                        .add("sticker_items", Json.createArrayBuilder().add(sticker()));
        return EventFrame.of("MESSAGE_CREATE", data.build());
    }

    private static JsonObject sticker() {
        return Json.createObjectBuilder()
                .add("id", "4")
                .add("name", "odd")
                .add("format_type", 9999)
                .build();
    }

    /// An unknown dispatch of at least so many bytes.
    static EventFrame giant(int bytes) {
        var data = new byte[bytes + 14];
        Arrays.fill(data, (byte) 'x');
        put(data, 0, "{\"filling\":\"");
        put(data, data.length - 2, "\"}");
        var name = "SANDBOX_GIANT";
        return EventFrame.of(name, EventFrame.head(name), EventFrame.tail(data));
    }

    private static void put(byte[] target, int offset, String text) {
        for (int i = 0; i < text.length(); i++) {
            target[offset + i] = (byte) text.charAt(i);
        }
    }
}
