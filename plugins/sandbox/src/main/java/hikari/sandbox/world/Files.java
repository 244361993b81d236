package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Contents of attachments, up to a bound; the oldest are forgotten. Guarded by the world's lock.
public final class Files {
    private static final long BOUND = 64L << 20;

    private static final int OFFERED = 1_000;

    private final Map<Long, Upload> contents = new LinkedHashMap<>();
    private final Map<Long, JsonObject> offered =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Long, JsonObject> eldest) {
                    return size() > OFFERED;
                }
            };
    private String origin = "http://127.0.0.1";
    private long bytes;

    Files() {}

    /// A file that came with a request.
    ///
    /// @param index the `n` of `files[n]`
    /// @param filename the name
    /// @param contentType the media type
    /// @param content the bytes
    public record Upload(int index, String filename, String contentType, byte[] content) {}

    /// Sets the address that attachment URLs begin with.
    public void origin(String url) {
        origin = url;
    }

    /// Keeps a file.
    ///
    /// @return the attachment object
    JsonObject store(long id, long channelId, Upload file, JsonObject described) {
        contents.put(id, file);
        bytes += file.content().length;
        var oldest = contents.entrySet().iterator();
        while (bytes > BOUND && contents.size() > 1) {
            bytes -= oldest.next().getValue().content().length;
            oldest.remove();
        }
        var name = Js.find(described, "filename").orElse(file.filename());
        var url =
                "%s/attachments/%d/%d/%s".formatted(origin, channelId, id, name.replace(' ', '_'));
        var json =
                Js.of(
                        "id",
                        Js.id(id),
                        "filename",
                        name.replace(' ', '_'),
                        "size",
                        file.content().length,
                        "url",
                        url,
                        "proxy_url",
                        url,
                        "content_type",
                        file.contentType(),
                        "content_scan_version",
                        0);
        return Js.has(described, "description")
                ? Js.with(json, "description", described.get("description"))
                : json;
    }

    /// Keeps a file that a person gives to a command or modal, of which no message knows.
    ///
    /// @return the attachment object
    public JsonObject offer(long id, long channelId, Upload file) {
        var json = Js.with(store(id, channelId, file, Js.of()), "ephemeral", true);
        offered.put(id, json);
        return json;
    }

    /// {@return a file that a person gave, as an attachment object}
    Optional<JsonObject> offered(long id) {
        return Optional.ofNullable(offered.get(id));
    }

    /// {@return the file of an attachment}
    public Optional<Upload> find(long id) {
        return Optional.ofNullable(contents.get(id));
    }
}
