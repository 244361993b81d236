package hikari.sandbox.world;

import hikari.sandbox.json.Js;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/// Makes, changes and deletes roles. Called under the world's lock.
public final class Roles {
    private static final Set<String> EDITABLE =
            Set.of(
                    "name",
                    "permissions",
                    "color",
                    "colors",
                    "hoist",
                    "mentionable",
                    "icon",
                    "unicode_emoji");

    private final World world;

    Roles(World world) {
        this.world = world;
    }

    static JsonObject compose(long id, long position, JsonObject body) {
        long color =
                Js.number(body, "color", Js.number(Js.object(body, "colors"), "primary_color", 0));
        return Js.of(
                "id", Js.id(id),
                "name", Js.find(body, "name").orElse("new role"),
                "description", null,
                "permissions",
                        Js.id(
                                Js.has(body, "permissions")
                                        ? Js.idOf(body, "permissions")
                                        : Permissions.EVERYONE),
                "position", position,
                "color", color,
                "colors",
                        Js.of(
                                "primary_color",
                                color,
                                "secondary_color",
                                null,
                                "tertiary_color",
                                null),
                "hoist", Js.flag(body, "hoist"),
                "managed", Js.flag(body, "managed"),
                "mentionable", Js.flag(body, "mentionable"),
                "icon", null,
                "unicode_emoji", body.getOrDefault("unicode_emoji", JsonValue.NULL),
                "tags", Js.object(body, "tags"),
                "flags", 0);
    }

    /// {@return a role of the first world, unpublished}
    public JsonObject place(Guild guild, long id, JsonObject body) {
        var role = compose(id, guild.roles().size(), body);
        guild.roles().put(id, Js.object(body, "tags").isEmpty() ? Js.without(role, "tags") : role);
        return guild.role(id);
    }

    /// Makes a role and publishes that.
    public JsonObject create(Guild guild, JsonObject body) {
        var errors = new FieldErrors();
        errors.length("name", Js.text(body, "name"), 0, 100);
        errors.check();
        for (var role : List.copyOf(guild.roles().values())) {
            if (Js.idOf(role, "id") != guild.id()) {
                put(guild, Js.with(role, "position", Js.number(role, "position", 1) + 1));
            }
        }
        long id = world.ids().next();
        put(guild, Js.without(compose(id, 1, body), "tags"));
        publish("GUILD_ROLE_CREATE", guild, guild.role(id));
        return guild.role(id);
    }

    /// Changes a role and publishes that.
    public JsonObject edit(Guild guild, JsonObject role, JsonObject patch) {
        var errors = new FieldErrors();
        errors.length("name", Js.text(patch, "name"), 0, 100);
        errors.check();
        var json = Js.merge(role, patch, EDITABLE);
        if (patch.containsKey("permissions")) {
            json = Js.with(json, "permissions", Js.id(Js.idOf(patch, "permissions")));
        }
        if (patch.containsKey("color")) {
            long color = Js.number(patch, "color", 0);
            json =
                    Js.with(
                            json,
                            "colors",
                            Js.with(Js.object(json, "colors"), "primary_color", color));
        }
        put(guild, json);
        publish("GUILD_ROLE_UPDATE", guild, json);
        return json;
    }

    /// Moves roles and publishes each change.
    public void move(Guild guild, List<JsonObject> moves) {
        for (var move : moves) {
            var role = guild.role(Js.idOf(move, "id"));
            if (Js.has(move, "position")) {
                put(guild, Js.with(role, "position", Js.number(move, "position", 1)));
                publish("GUILD_ROLE_UPDATE", guild, guild.role(Js.idOf(move, "id")));
            }
        }
    }

    /// Deletes a role, takes it from everybody, and publishes that.
    public void delete(Guild guild, long id) {
        guild.role(id);
        guild.roles().remove(id);
        for (var member : guild.members().values()) {
            if (member.roles().remove(id)) {
                world.members().publishUpdate(guild, member);
            }
        }
        world.events().guild("GUILD_ROLE_DELETE", guild.id(), Js.of("role_id", Js.id(id)));
    }

    private static void put(Guild guild, JsonObject role) {
        guild.roles().put(Js.idOf(role, "id"), role);
    }

    private void publish(String name, Guild guild, JsonObject role) {
        world.events().guild(name, guild.id(), Js.of("role", role));
    }
}
