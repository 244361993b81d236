package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// Embeds as Discord answers them: with a type, and attachments resolved.
final class Embeds {
    private static final String ATTACHMENT = "attachment://";

    private Embeds() {}

    static List<JsonObject> normalized(JsonArray embeds, List<JsonObject> attachments) {
        var all = new ArrayList<JsonObject>();
        for (var embed : Js.objects(embeds)) {
            var json = Js.overlay(embed, Js.of("type", "rich", "content_scan_version", 0));
            for (String picture : List.of("image", "thumbnail")) {
                if (Js.has(embed, picture)) {
                    var media = Js.object(embed, picture);
                    var url = resolved(Js.text(media, "url"), attachments);
                    json =
                            Js.with(
                                    json,
                                    picture,
                                    Js.overlay(
                                            media,
                                            Js.of(
                                                    "url", url,
                                                    "proxy_url", url,
                                                    "width", 0,
                                                    "height", 0,
                                                    "flags", 0)));
                }
            }
            all.add(json);
        }
        return all;
    }

    /// {@return the attachment's address for `attachment://name`, else the address itself}
    static String resolved(String url, List<JsonObject> attachments) {
        if (!url.startsWith(ATTACHMENT)) {
            return url;
        }
        var name = url.substring(ATTACHMENT.length());
        return attachments.stream()
                .filter(one -> Js.text(one, "filename").equals(name))
                .map(one -> Js.text(one, "url"))
                .findFirst()
                .orElse(url);
    }
}
