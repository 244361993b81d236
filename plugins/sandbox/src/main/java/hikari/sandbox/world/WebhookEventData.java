package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What webhook events tell when nothing in the world has caused them. Called under the world's
/// lock.
public final class WebhookEventData {
    /// The types of webhook events.
    public static final List<String> TYPES =
            List.of(
                    "APPLICATION_AUTHORIZED",
                    "APPLICATION_DEAUTHORIZED",
                    "ENTITLEMENT_CREATE",
                    "ENTITLEMENT_UPDATE",
                    "ENTITLEMENT_DELETE",
                    "QUEST_USER_ENROLLMENT",
                    "LOBBY_MESSAGE_CREATE",
                    "LOBBY_MESSAGE_UPDATE",
                    "LOBBY_MESSAGE_DELETE",
                    "GAME_DIRECT_MESSAGE_CREATE",
                    "GAME_DIRECT_MESSAGE_UPDATE",
                    "GAME_DIRECT_MESSAGE_DELETE");

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final World world;

    /// Data of things in a world.
    ///
    /// @param world the world
    public WebhookEventData(World world) {
        this.world = world;
    }

    /// {@return the time now, as Discord writes it in these events: without a zone}
    public String timestamp() {
        return TIMESTAMP.format(world.now());
    }

    /// {@return data that fits a type, about one of the people}
    ///
    /// @param type the type
    /// @throws IllegalArgumentException if there is none of that name
    public JsonObject of(String type) {
        var user =
                world.users().values().stream()
                        .filter(each -> !each.isBot())
                        .findFirst()
                        .orElseThrow();
        return switch (type) {
            case "APPLICATION_AUTHORIZED" -> Authorizations.forUser(user);
            case "APPLICATION_DEAUTHORIZED" -> Js.of("user", user.json());
            case "ENTITLEMENT_CREATE", "ENTITLEMENT_UPDATE" -> entitlement(user, false);
            case "ENTITLEMENT_DELETE" -> entitlement(user, true);
            case "QUEST_USER_ENROLLMENT" -> Js.of();
            case "LOBBY_MESSAGE_CREATE" -> lobbyMessage(user);
            case "LOBBY_MESSAGE_UPDATE" -> edited(lobbyMessage(user));
            case "LOBBY_MESSAGE_DELETE" -> Js.of("id", newId(), "lobby_id", newId());
            case "GAME_DIRECT_MESSAGE_CREATE" -> directMessage(user);
            case "GAME_DIRECT_MESSAGE_UPDATE", "GAME_DIRECT_MESSAGE_DELETE" ->
                    edited(directMessage(user));
            default -> throw new IllegalArgumentException("there is no webhook event " + type);
        };
    }

    private JsonString newId() {
        return Js.id(world.ids().next());
    }

    private JsonObject entitlement(User user, boolean isDeleted) {
        return Js.of(
                "id",
                newId(),
                "sku_id",
                newId(),
                "application_id",
                Js.id(world.application().id()),
                "user_id",
                Js.id(user.id()),
                "type",
                4,
                "deleted",
                isDeleted,
                "consumed",
                false,
                "gift_code_flags",
                0,
                "promotion_id",
                null);
    }

    private JsonObject lobbyMessage(User user) {
        return Js.of(
                "id", newId(),
                "type", 0,
                "content", "welcome to the party!",
                "lobby_id", newId(),
                "channel_id", newId(),
                "author", user.json(),
                "flags", 1 << 16,
                "application_id", Js.id(world.application().id()));
    }

    private JsonObject directMessage(User user) {
        return Js.of(
                "id", newId(),
                "type", 0,
                "content", "one more round?",
                "channel_id", newId(),
                "author", user.json(),
                "timestamp", Js.timestamp(world.now()),
                "flags", 0,
                "application_id", Js.id(world.application().id()),
                "attachments", List.of());
    }

    private JsonObject edited(JsonObject message) {
        var now = Js.timestamp(world.now());
        return Js.with(message, "timestamp", now, "edited_timestamp", now);
    }
}
