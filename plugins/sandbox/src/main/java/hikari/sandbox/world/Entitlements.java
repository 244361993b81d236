package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import hikari.sandbox.world.DiscordError.Unknown;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What users and guilds are granted: the test entitlements that a bot makes. Called under the
/// world's lock.
public final class Entitlements {
    private static final int GUILD = 1;
    private static final int USER = 2;
    private static final int SUBSCRIPTION = 8;

    private final World world;
    private final Map<Long, JsonObject> all = new TreeMap<>(Long::compareUnsigned);

    Entitlements(World world) {
        this.world = world;
    }

    /// {@return all of them, deleted ones too, oldest first}
    public List<JsonObject> all() {
        return List.copyOf(all.values());
    }

    /// {@return what a user has, and the guild where it acts}
    ///
    /// @param guild 0 outside of guilds
    List<JsonObject> of(User user, long guild) {
        return all.values().stream()
                .filter(one -> !Js.flag(one, "deleted"))
                .filter(one ->
                        Js.has(one, "guild_id")
                                ? Js.idOf(one, "guild_id") == guild
                                : Js.idOf(one, "user_id") == user.id())
                .toList();
    }

    /// {@return the entitlement}
    ///
    /// @throws DiscordError 10029 if there is none
    public JsonObject find(long id) {
        var found = all.get(id);
        if (found == null) {
            throw DiscordError.unknown(Unknown.ENTITLEMENT);
        }
        return found;
    }

    /// Grants something for ever, and publishes that.
    ///
    /// @param body `sku_id`, `owner_id`, and `owner_type`: 1 for a guild, 2 for a user
    public JsonObject create(JsonObject body) {
        long type = Js.number(body, "owner_type", 0);
        long owner = Js.idOf(body, "owner_id");
        if (Js.idOf(body, "sku_id") == 0) {
            throw FieldErrors.of("sku_id", "BASE_TYPE_REQUIRED", "This field is required");
        }
        if (type != GUILD && type != USER) {
            throw FieldErrors.of("owner_type", "BASE_TYPE_CHOICES", "Value must be one of (1, 2).");
        }
        long id = world.ids().next();
        var granted =
                Js.of(
                        "id",
                        Js.id(id),
                        "sku_id",
                        Js.id(Js.idOf(body, "sku_id")),
                        "application_id",
                        Js.id(world.application().id()),
                        "type",
                        SUBSCRIPTION,
                        "deleted",
                        false,
                        "consumed",
                        false,
                        "gift_code_flags",
                        0,
                        "promotion_id",
                        null);
        return publish(
                "ENTITLEMENT_CREATE",
                type == GUILD
                        ? Js.with(granted, "guild_id", Js.id(world.guild(owner).id()))
                        : Js.with(granted, "user_id", Js.id(world.user(owner).id())));
    }

    /// Marks one as used up, and publishes that.
    public void consume(long id) {
        publish("ENTITLEMENT_UPDATE", Js.with(find(id), "consumed", true));
    }

    /// Takes one back, and publishes that.
    public void delete(long id) {
        publish("ENTITLEMENT_DELETE", Js.with(find(id), "deleted", true));
    }

    private JsonObject publish(String name, JsonObject entitlement) {
        all.put(Js.idOf(entitlement, "id"), entitlement);
        world.events().toBot(name, Js.idOf(entitlement, "guild_id"), entitlement);
        world.events().watched(name, entitlement);
        return entitlement;
    }
}
