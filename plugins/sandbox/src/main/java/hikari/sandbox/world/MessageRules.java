package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import java.util.List;

/// What Discord demands of a message's body.
public final class MessageRules {
    static final long SUPPRESS_EMBEDS = 1 << 2;
    static final long SETTABLE_FLAGS =
            SUPPRESS_EMBEDS
                    | (1 << 12)
                    | (1 << 13)
                    | Message.COMPONENTS_V2
                    | Message.EPHEMERAL
                    | Message.LOADING;
    private static final int CONTENT = 2_000;
    private static final int EMBED_TOTAL = 6_000;

    private MessageRules() {}

    /// Checks a new message.
    ///
    /// @throws DiscordError 50035 with every mistake, or 50006 if there is nothing to send
    public static void checkNew(JsonObject body, List<Files.Upload> files) {
        checkFields(body);
        boolean empty =
                Js.text(body, "content").isBlank()
                        && Js.list(body, "embeds").isEmpty()
                        && Js.list(body, "components").isEmpty()
                        && Js.list(body, "sticker_ids").isEmpty()
                        && !Js.has(body, "poll")
                        && Js.number(Js.object(body, "message_reference"), "type", 0) == 0
                        && files.isEmpty();
        if (empty) {
            throw new DiscordError(400, 50006, "Cannot send an empty message");
        }
    }

    /// Checks the change of a message.
    ///
    /// @throws DiscordError 50035 with every mistake, or 50006 if nothing would be left
    public static void checkEdit(Message message, JsonObject patch, List<Files.Upload> files) {
        checkFields(patch);
        var after = Js.overlay(message.raw(), patch);
        boolean empty =
                Js.text(after, "content").isBlank()
                        && Js.list(after, "embeds").isEmpty()
                        && Js.list(after, "components").isEmpty()
                        && Js.list(after, "attachments").isEmpty()
                        && !Js.has(after, "poll")
                        && files.isEmpty();
        if (empty && !message.isLoading()) {
            throw new DiscordError(400, 50006, "Cannot send an empty message");
        }
    }

    private static void checkFields(JsonObject body) {
        var errors = new FieldErrors();
        if (Js.has(body, "content") && Js.find(body, "content").isEmpty()) {
            errors.add(
                    "content",
                    "STRING_TYPE_CONVERT",
                    "Could not interpret \"%s\" as string.".formatted(body.get("content")));
        }
        errors.length("content", Js.text(body, "content"), 0, CONTENT);
        errors.length("nonce", Js.text(body, "nonce"), 0, 25);
        errors.size("embeds", Js.list(body, "embeds").size(), 10);
        embeds(errors, Js.objects(body, "embeds"));
        boolean v2 = (Js.number(body, "flags", 0) & Message.COMPONENTS_V2) != 0;
        if (v2 && (!Js.text(body, "content").isEmpty() || !Js.list(body, "embeds").isEmpty())) {
            errors.add(
                    Js.text(body, "content").isEmpty() ? "embeds" : "content",
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2");
        }
        new ComponentRules(errors).message(Js.objects(body, "components"), v2);
        errors.check();
    }

    private static void embeds(FieldErrors errors, List<JsonObject> embeds) {
        int total = 0;
        for (int i = 0; i < embeds.size(); i++) {
            total += embed(errors, "embeds." + i, embeds.get(i));
        }
        if (total > EMBED_TOTAL) {
            errors.add(
                    "embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }
    }

    private static int embed(FieldErrors errors, String path, JsonObject embed) {
        int total =
                text(errors, path, embed, "title", 256)
                        + text(errors, path, embed, "description", 4_096);
        total += text(errors, path + ".footer", Js.object(embed, "footer"), "text", 2_048);
        total += text(errors, path + ".author", Js.object(embed, "author"), "name", 256);
        url(errors, path + ".url", Js.text(embed, "url"));
        url(errors, path + ".image.url", Js.text(Js.object(embed, "image"), "url"));
        url(errors, path + ".thumbnail.url", Js.text(Js.object(embed, "thumbnail"), "url"));
        var fields = Js.objects(embed, "fields");
        errors.size(path + ".fields", fields.size(), 25);
        for (int i = 0; i < fields.size(); i++) {
            var at = path + ".fields." + i;
            required(errors, at, fields.get(i), "name");
            required(errors, at, fields.get(i), "value");
            total +=
                    text(errors, at, fields.get(i), "name", 256)
                            + text(errors, at, fields.get(i), "value", 1_024);
        }
        return total;
    }

    private static void required(FieldErrors errors, String path, JsonObject json, String name) {
        if (Js.text(json, name).isBlank()) {
            errors.required(path + "." + name);
        }
    }

    private static int text(
            FieldErrors errors, String path, JsonObject json, String name, int max) {
        var text = Js.text(json, name);
        errors.length(path + "." + name, text, 0, max);
        return text.codePointCount(0, text.length());
    }

    private static void url(FieldErrors errors, String path, String url) {
        if (!url.isEmpty() && !url.matches("(?s)(https?|attachment)://\\S+")) {
            errors.add(
                    path,
                    "URL_TYPE_INVALID_SCHEME",
                    "Scheme \"%s\" is not supported. Scheme must be one of ('http', 'https')."
                            .formatted(url.split(":", 2)[0]));
        }
    }
}
