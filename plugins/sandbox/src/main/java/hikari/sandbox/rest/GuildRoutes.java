package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.Guild;
import hikari.sandbox.world.Permissions;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/// Guilds, roles, emojis, stickers.
final class GuildRoutes {
    private static final String ROLES = "/guilds/{guild_id}/roles";
    private static final String EMOJIS = "/guilds/{guild_id}/emojis";

    private GuildRoutes() {}

    static void addTo(Router router) {
        router.add("GET", "/guilds/{guild_id}", GuildRoutes::guild)
                .add("PATCH", "/guilds/{guild_id}", GuildRoutes::edit)
                .add("GET", "/guilds/{guild_id}/preview", GuildRoutes::preview)
                .add(
                        "GET",
                        "/guilds/{guild_id}/regions",
                        _ -> Reply.ok(Js.array(List.of(SelfRoutes.region("rotterdam")))))
                .add("GET", ROLES, x -> Reply.ok(Js.array(x.guild().sortedRoles())))
                .add("POST", ROLES, GuildRoutes::createRole)
                .add("PATCH", ROLES, GuildRoutes::moveRoles)
                .add("GET", ROLES + "/{role_id}", x -> Reply.ok(x.guild().role(x.id("role_id"))))
                .add("PATCH", ROLES + "/{role_id}", GuildRoutes::editRole)
                .add("DELETE", ROLES + "/{role_id}", GuildRoutes::deleteRole)
                .add("GET", EMOJIS, x -> Reply.ok(Js.array(x.guild().emojis().values())))
                .add(
                        "POST",
                        EMOJIS,
                        Limit.of("emoji-create", 50, 3_600_000),
                        GuildRoutes::createEmoji)
                .add(
                        "GET",
                        EMOJIS + "/{emoji_id}",
                        x -> Reply.ok(x.world().guildWork().emoji(x.guild(), x.id("emoji_id"))))
                .add("PATCH", EMOJIS + "/{emoji_id}", GuildRoutes::editEmoji)
                .add("DELETE", EMOJIS + "/{emoji_id}", GuildRoutes::deleteEmoji)
                .add(
                        "GET",
                        "/guilds/{guild_id}/stickers",
                        x -> Reply.ok(Js.array(x.guild().stickers().values())))
                .add("GET", "/guilds/{guild_id}/integrations", x -> Reply.ok(Js.array(List.of())))
                .add("GET", "/guilds/{guild_id}/scheduled-events", GuildRoutes::nothing);
    }

    private static Reply guild(Exchange x) {
        return Reply.ok(x.queryFlag("with_counts") ? x.guild().withCounts() : x.guild().json());
    }

    private static Reply nothing(Exchange x) {
        x.guild();
        return Reply.ok(Js.array(List.of()));
    }

    private static Reply edit(Exchange x) {
        x.need(x.guild(), Permissions.MANAGE_GUILD);
        return Reply.ok(x.world().guildWork().edit(x.guild(), x.json()).json());
    }

    private static Reply preview(Exchange x) {
        var full = x.guild().withCounts();
        var json = Js.of();
        for (String name :
                List.of(
                        "id",
                        "name",
                        "icon",
                        "splash",
                        "discovery_splash",
                        "emojis",
                        "features",
                        "approximate_member_count",
                        "approximate_presence_count",
                        "description",
                        "stickers")) {
            json = Js.with(json, name, full.getOrDefault(name, JsonValue.NULL));
        }
        return Reply.ok(json);
    }

    private static Guild roleGuild(Exchange x) {
        x.need(x.guild(), Permissions.MANAGE_ROLES);
        return x.guild();
    }

    private static Reply createRole(Exchange x) {
        return Reply.ok(x.world().roles().create(roleGuild(x), x.json()));
    }

    private static Reply moveRoles(Exchange x) {
        var guild = roleGuild(x);
        var moves = Js.objects(x.list());
        moves.forEach(move -> x.above(guild, guild.role(Js.idOf(move, "id"))));
        x.world().roles().move(guild, moves);
        return Reply.ok(Js.array(guild.sortedRoles()));
    }

    private static JsonObject ownRole(Exchange x) {
        var role = x.guild().role(x.id("role_id"));
        x.above(roleGuild(x), role);
        return role;
    }

    private static Reply editRole(Exchange x) {
        return Reply.ok(x.world().roles().edit(x.guild(), ownRole(x), x.json()));
    }

    private static Reply deleteRole(Exchange x) {
        var role = ownRole(x);
        if (Js.idOf(role, "id") == x.guild().id() || Js.flag(role, "managed")) {
            throw new DiscordError(400, 50028, "Invalid Role");
        }
        x.world().roles().delete(x.guild(), Js.idOf(role, "id"));
        return Reply.none();
    }

    private static Reply createEmoji(Exchange x) {
        x.need(x.guild(), Permissions.MANAGE_EXPRESSIONS);
        return Reply.created(x.world().guildWork().addEmoji(x.guild(), x.json(), x.bot()));
    }

    private static Reply editEmoji(Exchange x) {
        x.need(x.guild(), Permissions.MANAGE_EXPRESSIONS);
        return Reply.ok(x.world().guildWork().editEmoji(x.guild(), x.id("emoji_id"), x.json()));
    }

    private static Reply deleteEmoji(Exchange x) {
        x.need(x.guild(), Permissions.MANAGE_EXPRESSIONS);
        x.world().guildWork().removeEmoji(x.guild(), x.id("emoji_id"));
        return Reply.none();
    }
}
