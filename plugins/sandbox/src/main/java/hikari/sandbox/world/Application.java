package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/// The bot's application: identity, token, key pair, settings. Guarded by the world's lock.
public final class Application {
    /// The flags of privileged intents that are allowed for a small bot.
    private static final long ALL_LIMITED_INTENTS = (1 << 13) | (1 << 15) | (1 << 19);

    private static final int WEBHOOKS_ENABLED = 2;

    private static final Set<String> EDITABLE =
            Set.of(
                    "description",
                    "tags",
                    "custom_install_url",
                    "role_connections_verification_url",
                    "install_params",
                    "event_webhooks_status",
                    "event_webhooks_types");

    private static final JsonObject OWNER =
            Js.read(
                    """
                    {
                      "id": "0", "username": "owner", "global_name": "Owner", "discriminator": "0",
                      "avatar": null, "avatar_decoration_data": null, "public_flags": 0, "flags": 0
                    }
                    """);
    private static final JsonObject CONSTANT =
            Js.read(
                    """
                    {
                      "id": "0", "name": "Sandbox Bot", "icon": null, "summary": "", "type": null,
                      "is_monetized": false, "is_verified": false, "bot_public": true,
                      "bot_require_code_grant": false, "hook": true, "redirect_uris": [], "team": null,
                      "approximate_user_install_count": 0, "approximate_user_authorization_count": 0
                    }
                    """);

    private final User bot;
    private final String token;
    private final SigningKey key;
    private JsonObject settings;
    private JsonObject owner;
    private long flags = ALL_LIMITED_INTENTS;

    Application(User bot, long seed, Ids ids) {
        this.bot = bot;
        var first = Long.toUnsignedString(bot.id()).getBytes(StandardCharsets.US_ASCII);
        this.token =
                "%s.%s.%s"
                        .formatted(
                                Base64.getUrlEncoder().withoutPadding().encodeToString(first),
                                ids.secret(6),
                                ids.secret(38));
        this.key = SigningKey.of(seed);
        this.owner = Js.with(OWNER, "id", Js.id(bot.id() + (1 << 22)));
        this.settings =
                Js.of(
                        "description",
                        "A bot in the sandbox.",
                        "tags",
                        List.of(),
                        "interactions_endpoint_url",
                        null,
                        "event_webhooks_url",
                        null,
                        "event_webhooks_status",
                        1,
                        "event_webhooks_types",
                        List.of(),
                        "role_connections_verification_url",
                        null,
                        "install_params",
                        Js.of(
                                "scopes",
                                List.of("bot", "applications.commands"),
                                "permissions",
                                "0"));
    }

    /// {@return the application's id, which is the bot's user id too}
    public long id() {
        return bot.id();
    }

    /// {@return the bot's token}
    public String token() {
        return token;
    }

    /// Sets whose application it is.
    public void owner(User user) {
        owner = user.json();
    }

    /// {@return the key that signs interactions}
    public SigningKey key() {
        return key;
    }

    /// {@return where interactions are sent; empty if they go through the gateway}
    public String interactionsEndpoint() {
        return Js.text(settings, "interactions_endpoint_url");
    }

    /// Sets where interactions are sent; empty for the gateway.
    public void interactionsEndpoint(String url) {
        settings =
                Js.with(
                        settings,
                        "interactions_endpoint_url",
                        url.isEmpty() ? JsonValue.NULL : Js.value(url));
    }

    /// {@return where webhook events are sent; empty for nowhere}
    public String webhooksUrl() {
        return Js.text(settings, "event_webhooks_url");
    }

    /// Sets where webhook events are sent; empty for nowhere.
    public void webhooksUrl(String url) {
        settings =
                Js.with(
                        settings,
                        "event_webhooks_url",
                        url.isEmpty() ? JsonValue.NULL : Js.value(url));
    }

    /// {@return whether webhook events of a type are sent}
    public boolean wants(String type) {
        return !webhooksUrl().isEmpty()
                && Js.number(settings, "event_webhooks_status", 1) == WEBHOOKS_ENABLED
                && Js.texts(settings, "event_webhooks_types").contains(type);
    }

    /// Sets whether a privileged intent is allowed in the application's settings.
    public void flags(long bits) {
        flags = bits;
    }

    /// {@return the application's flags}
    public long flags() {
        return flags;
    }

    /// Changes the settings that a bot may change.
    public void edit(JsonObject patch) {
        settings = Js.merge(settings, patch, EDITABLE);
        flags = Js.number(patch, "flags", flags);
    }

    /// {@return `id` and `flags`, as in READY}
    public JsonObject stub() {
        return Js.of("id", Js.id(id()), "flags", flags);
    }

    /// {@return the application object}
    public JsonObject json(int guilds) {
        var installation = Js.of("oauth2_install_params", settings.get("install_params"));
        var json =
                Js.of(
                        "id", Js.id(id()),
                        "bot", bot.json(),
                        "verify_key", key.publicHex(),
                        "flags", flags,
                        "owner", owner,
                        "approximate_guild_count", guilds,
                        "integration_types_config", Js.of("0", installation));
        return Js.overlay(Js.overlay(CONSTANT, json), settings);
    }
}
