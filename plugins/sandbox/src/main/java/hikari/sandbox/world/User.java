package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/// A person or the bot.
public final class User {
    private final long id;
    private final boolean bot;
    private String username;
    private JsonValue globalName;
    private JsonValue avatar = JsonValue.NULL;
    private JsonValue banner = JsonValue.NULL;

    User(long id, String username, JsonValue globalName, boolean bot) {
        this.id = id;
        this.username = username;
        this.globalName = globalName;
        this.bot = bot;
    }

    /// {@return the user's id}
    public long id() {
        return id;
    }

    /// {@return whether it is a bot}
    public boolean isBot() {
        return bot;
    }

    /// {@return the unique name}
    public String username() {
        return username;
    }

    void edit(JsonObject patch) {
        username = Js.find(patch, "username").orElse(username);
        globalName = patch.getOrDefault("global_name", globalName);
        avatar = patch.containsKey("avatar") ? image(patch, "avatar") : avatar;
        banner = patch.containsKey("banner") ? image(patch, "banner") : banner;
    }

    private static JsonValue image(JsonObject patch, String name) {
        return Js.find(patch, name)
                .<JsonValue>map(data -> Js.value("%032x".formatted(data.hashCode() & 0xffffffffL)))
                .orElse(JsonValue.NULL);
    }

    /// {@return the user object as others see it}
    public JsonObject json() {
        var json =
                Js.of(
                        "id",
                        Js.id(id),
                        "username",
                        username,
                        "global_name",
                        globalName,
                        "discriminator",
                        bot ? "4242" : "0",
                        "avatar",
                        avatar,
                        "avatar_decoration_data",
                        null,
                        "collectibles",
                        null,
                        "display_name_styles",
                        null,
                        "primary_guild",
                        null,
                        "clan",
                        null,
                        "public_flags",
                        0);
        return bot ? Js.with(json, "bot", true) : json;
    }

    /// {@return the user object with the members only `GET /users/…` has}
    public JsonObject profile() {
        return Js.overlay(
                json(),
                Js.of("flags", 0, "banner", banner, "banner_color", null, "accent_color", null));
    }

    /// {@return the user object as the user itself sees it}
    public JsonObject me() {
        return Js.overlay(
                profile(),
                Js.of(
                        "bio",
                        "",
                        "email",
                        null,
                        "locale",
                        "en-US",
                        "mfa_enabled",
                        true,
                        "premium_type",
                        0,
                        "verified",
                        true));
    }
}
