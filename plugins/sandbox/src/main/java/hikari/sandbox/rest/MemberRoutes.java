package hikari.sandbox.rest;

import hikari.sandbox.json.Js;
import hikari.sandbox.rest.Router.Limit;
import hikari.sandbox.world.DiscordError;
import hikari.sandbox.world.DiscordError.Unknown;
import hikari.sandbox.world.Guild;
import hikari.sandbox.world.Member;
import hikari.sandbox.world.Permissions;
import hikari.sandbox.world.User;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Members and bans.
final class MemberRoutes {
    private static final String ONE = "/guilds/{guild_id}/members/{user_id}";
    private static final String BANS = "/guilds/{guild_id}/bans";

    private MemberRoutes() {}

    static void addTo(Router router) {
        router.add("GET", "/guilds/{guild_id}/members", MemberRoutes::list)
                .add("GET", "/guilds/{guild_id}/members/search", MemberRoutes::search)
                .add("PATCH", "/guilds/{guild_id}/members/@me", MemberRoutes::editMe)
                .add(
                        "GET",
                        ONE,
                        Limit.of("member", 5, 1_000),
                        x -> Reply.ok(x.member(x.guild()).json()))
                .add("PATCH", ONE, Limit.of("member-edit", 10, 10_000), MemberRoutes::edit)
                .add("DELETE", ONE, Limit.of("member-remove", 5, 1_000), MemberRoutes::kick)
                .add(
                        "PUT",
                        ONE + "/roles/{role_id}",
                        Limit.of("member-role", 10, 10_000),
                        x -> role(x, true))
                .add(
                        "DELETE",
                        ONE + "/roles/{role_id}",
                        Limit.of("member-role", 10, 10_000),
                        x -> role(x, false))
                .add("GET", BANS, MemberRoutes::bans)
                .add("GET", BANS + "/{user_id}", MemberRoutes::ban)
                .add("PUT", BANS + "/{user_id}", MemberRoutes::addBan)
                .add("DELETE", BANS + "/{user_id}", MemberRoutes::removeBan)
                .add("POST", "/guilds/{guild_id}/bulk-ban", MemberRoutes::bulkBan);
    }

    private static Reply list(Exchange x) {
        long after = x.queryId("after");
        int limit = x.limit("limit", 1, 1, 1_000);
        return Reply.ok(
                Js.array(
                        x.guild().members().values().stream()
                                .sorted(Comparator.comparingLong(member -> member.user().id()))
                                .filter(member -> member.user().id() > after)
                                .limit(limit)
                                .map(Member::json)));
    }

    private static Reply search(Exchange x) {
        int limit = x.limit("limit", 1, 1, 1_000);
        return Reply.ok(Js.array(x.world().members().find(x.guild(), x.query("query", ""), limit)));
    }

    private static Reply editMe(Exchange x) {
        var guild = x.guild();
        return Reply.ok(
                x.world()
                        .members()
                        .edit(
                                guild,
                                guild.member(x.bot().id()),
                                Js.merge(Js.of(), x.json(), Set.of("nick")))
                        .json());
    }

    private static Reply edit(Exchange x) {
        var guild = x.guild();
        var member = x.member(guild);
        var body = x.json();
        if (body.containsKey("roles")) {
            x.need(guild, Permissions.MANAGE_ROLES);
        }
        if (body.containsKey("nick")) {
            x.need(guild, Permissions.MANAGE_NICKNAMES);
        }
        if (body.containsKey("communication_disabled_until")) {
            x.need(guild, Permissions.MODERATE_MEMBERS);
        }
        VoiceRoutes.checkMember(x, guild, member);
        boolean moves = body.keySet().equals(java.util.Set.of("channel_id"));
        if (member.user().id() != x.bot().id() && !moves) {
            x.above(guild, member);
        }
        return Reply.ok(x.world().members().edit(guild, member, body).json());
    }

    private static Reply kick(Exchange x) {
        var guild = x.guild();
        x.need(guild, Permissions.KICK_MEMBERS);
        x.above(guild, x.member(guild));
        x.world().members().leave(guild, x.user());
        return Reply.none();
    }

    private static Reply role(Exchange x, boolean given) {
        var guild = x.guild();
        x.need(guild, Permissions.MANAGE_ROLES);
        var member = x.member(guild);
        x.above(guild, guild.role(x.id("role_id")));
        x.world().members().role(guild, member, x.id("role_id"), given);
        return Reply.none();
    }

    private static Guild banGuild(Exchange x) {
        x.need(x.guild(), Permissions.BAN_MEMBERS);
        return x.guild();
    }

    private static Reply bans(Exchange x) {
        int limit = x.limit("limit", 1_000, 1, 1_000);
        long after = x.queryId("after");
        return Reply.ok(
                Js.array(
                        banGuild(x).bans().entrySet().stream()
                                .filter(ban -> ban.getKey() > after)
                                .limit(limit)
                                .map(Map.Entry::getValue)));
    }

    private static Reply ban(Exchange x) {
        var ban = banGuild(x).bans().get(x.id("user_id"));
        if (ban == null) {
            throw DiscordError.unknown(Unknown.BAN);
        }
        return Reply.ok(ban);
    }

    private static Reply addBan(Exchange x) {
        var guild = banGuild(x);
        var user = x.user();
        if (guild.members().containsKey(user.id())) {
            x.above(guild, guild.member(user.id()));
        }
        x.world().members().ban(guild, user, x.reason());
        return Reply.none();
    }

    private static Reply removeBan(Exchange x) {
        x.world().members().unban(banGuild(x), x.id("user_id"));
        return Reply.none();
    }

    private static Reply bulkBan(Exchange x) {
        var guild = banGuild(x);
        List<Long> banned = new ArrayList<>();
        List<Long> failed = new ArrayList<>();
        for (long id : Js.idsOf(x.json(), "user_ids")) {
            User user = x.world().users().get(id);
            boolean possible =
                    user != null && id != guild.ownerId() && !guild.bans().containsKey(id);
            (possible ? banned : failed).add(id);
            if (user != null && possible) {
                x.world().members().ban(guild, user, x.reason());
            }
        }
        if (banned.isEmpty()) {
            throw new DiscordError(400, 500000, "Failed to ban users");
        }
        return Reply.ok(Js.of("banned_users", Js.ids(banned), "failed_users", Js.ids(failed)));
    }
}
