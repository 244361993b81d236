package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Webhooks of channels. Called under the world's lock.
public final class Webhooks {
    private final World world;
    private final Map<Long, JsonObject> webhooks = new LinkedHashMap<>();

    Webhooks(World world) {
        this.world = world;
    }

    /// Makes a webhook and publishes that.
    public JsonObject create(Channel channel, JsonObject body) {
        var errors = new FieldErrors();
        if (Js.has(body, "name")) {
            errors.length("name", Js.text(body, "name"), 1, 80);
        } else {
            errors.required("name");
        }
        errors.check();
        long id = world.ids().next();
        var webhook =
                Js.of(
                        "id", Js.id(id),
                        "type", 1,
                        "guild_id", Js.id(channel.guildId()),
                        "channel_id", Js.id(channel.id()),
                        "user", world.bot().json(),
                        "name", Js.text(body, "name"),
                        "avatar", null,
                        "token", world.ids().secret(68),
                        "application_id", Js.id(world.application().id()),
                        "url", null);
        webhooks.put(id, webhook);
        publish(channel.guildId(), channel.id());
        return webhook;
    }

    private void publish(long guild, long channel) {
        world.events().guild("WEBHOOKS_UPDATE", guild, Js.of("channel_id", Js.id(channel)));
    }

    /// {@return the webhook}
    ///
    /// @throws DiscordError 10015 if there is none
    public JsonObject find(long id) {
        var found = webhooks.get(id);
        if (found == null) {
            throw DiscordError.unknown(Unknown.WEBHOOK);
        }
        return found;
    }

    /// {@return the webhook, checked by its token}
    ///
    /// @throws DiscordError 10015 if there is none, 50027 for a wrong token
    public JsonObject find(long id, String token) {
        var found = find(id);
        if (!Js.text(found, "token").equals(token)) {
            throw new DiscordError(401, 50027, "Invalid Webhook Token");
        }
        return found;
    }

    /// Changes a webhook and publishes that.
    public JsonObject edit(JsonObject webhook, JsonObject patch) {
        var json = Js.merge(webhook, patch, Set.of("name", "channel_id"));
        webhooks.put(Js.idOf(json, "id"), json);
        publish(Js.idOf(json, "guild_id"), Js.idOf(json, "channel_id"));
        return json;
    }

    /// Deletes a webhook and publishes that.
    public void delete(JsonObject webhook) {
        webhooks.remove(Js.idOf(webhook, "id"));
        publish(Js.idOf(webhook, "guild_id"), Js.idOf(webhook, "channel_id"));
    }

    /// {@return webhooks whose member has a value}
    public List<JsonObject> where(String member, long id) {
        return webhooks.values().stream()
                .filter(webhook -> Js.idOf(webhook, member) == id)
                .toList();
    }

    /// Writes a message as a webhook.
    public Message execute(
            JsonObject webhook, Channel channel, JsonObject body, List<Files.Upload> files) {
        MessageRules.checkNew(body, files);
        var author =
                Js.of(
                        "id",
                        webhook.get("id"),
                        "username",
                        Js.find(body, "username").orElse(Js.text(webhook, "name")),
                        "global_name",
                        null,
                        "discriminator",
                        "0000",
                        "avatar",
                        webhook.getOrDefault("avatar", JsonValue.NULL),
                        "bot",
                        true,
                        "public_flags",
                        0,
                        "flags",
                        0);
        var extra =
                Js.of(
                        "webhook_id", webhook.get("id"),
                        "application_id", webhook.get("application_id"));
        return world.messages().create(channel, new Draft(author, body, files, extra, 0));
    }
}
