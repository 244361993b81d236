package hikari.rest;

import hikari.api.channel.Channel;
import hikari.api.channel.CreateChannel;
import hikari.api.guild.AddMember;
import hikari.api.guild.Ban;
import hikari.api.guild.BulkBan;
import hikari.api.guild.CreateRole;
import hikari.api.guild.EditGuild;
import hikari.api.guild.EditMember;
import hikari.api.guild.EditOwnMember;
import hikari.api.guild.EditRole;
import hikari.api.guild.Guild;
import hikari.api.guild.GuildPreview;
import hikari.api.guild.GuildVanity;
import hikari.api.guild.Member;
import hikari.api.guild.MoveChannel;
import hikari.api.guild.MoveRole;
import hikari.api.guild.Pruned;
import hikari.api.guild.Role;
import hikari.rest.wire.CreateBan;
import hikari.rest.wire.CreateBans;
import hikari.rest.wire.EditNick;
import hikari.rest.wire.Prune;
import jakarta.json.JsonObject;
import java.util.List;

/// Guilds, their channels, members, roles and bans. Each constant bears its OpenAPI operation id.
final class GuildRoutes {
    static final Route<Guild> GET_GUILD =
            Route.get("/guilds/{guild_id}", Guild.class).query("with_counts");

    static final Route<Guild> UPDATE_GUILD =
            Route.patch("/guilds/{guild_id}", Guild.class).withReason().body(EditGuild.class);

    static final Route<List<Channel>> LIST_GUILD_CHANNELS =
            Route.list("/guilds/{guild_id}/channels", Channel.class);

    static final Route<Channel> CREATE_GUILD_CHANNEL =
            Route.post("/guilds/{guild_id}/channels", Channel.class)
                    .withReason()
                    .body(CreateChannel.class);

    static final Route<Member> GET_GUILD_MEMBER =
            Route.get("/guilds/{guild_id}/members/{user_id}", Member.class);

    static final Route<List<Member>> LIST_GUILD_MEMBERS =
            Route.list("/guilds/{guild_id}/members", Member.class).query("limit", "after");

    static final Route<List<Member>> SEARCH_GUILD_MEMBERS =
            Route.list("/guilds/{guild_id}/members/search", Member.class).query("query", "limit");

    static final Route<Member> UPDATE_GUILD_MEMBER =
            Route.patch("/guilds/{guild_id}/members/{user_id}", Member.class)
                    .withReason()
                    .body(EditMember.class);

    static final Route<Member> UPDATE_MY_GUILD_MEMBER =
            Route.patch("/guilds/{guild_id}/members/@me", Member.class)
                    .withReason()
                    .body(EditOwnMember.class);

    static final Route<Void> DELETE_GUILD_MEMBER =
            Route.delete("/guilds/{guild_id}/members/{user_id}").withReason();

    static final Route<Void> ADD_GUILD_MEMBER_ROLE =
            Route.put("/guilds/{guild_id}/members/{user_id}/roles/{role_id}").withReason();

    static final Route<Void> DELETE_GUILD_MEMBER_ROLE =
            Route.delete("/guilds/{guild_id}/members/{user_id}/roles/{role_id}").withReason();

    static final Route<Ban> GET_GUILD_BAN =
            Route.get("/guilds/{guild_id}/bans/{user_id}", Ban.class);

    static final Route<List<Ban>> LIST_GUILD_BANS =
            Route.list("/guilds/{guild_id}/bans", Ban.class).query("limit", "before", "after");

    static final Route<Void> BAN_USER_FROM_GUILD =
            Route.put("/guilds/{guild_id}/bans/{user_id}").withReason().body(CreateBan.class);

    static final Route<Void> UNBAN_USER_FROM_GUILD =
            Route.delete("/guilds/{guild_id}/bans/{user_id}").withReason();

    static final Route<List<Role>> LIST_GUILD_ROLES =
            Route.list("/guilds/{guild_id}/roles", Role.class);

    static final Route<Role> GET_GUILD_ROLE =
            Route.get("/guilds/{guild_id}/roles/{role_id}", Role.class);

    static final Route<Role> CREATE_GUILD_ROLE =
            Route.post("/guilds/{guild_id}/roles", Role.class).withReason().body(CreateRole.class);

    static final Route<Role> UPDATE_GUILD_ROLE =
            Route.patch("/guilds/{guild_id}/roles/{role_id}", Role.class)
                    .withReason()
                    .body(EditRole.class);

    static final Route<Void> DELETE_GUILD_ROLE =
            Route.delete("/guilds/{guild_id}/roles/{role_id}").withReason();

    static final Route<GuildPreview> GET_GUILD_PREVIEW =
            Route.get("/guilds/{guild_id}/preview", GuildPreview.class);

    static final Route<Void> BULK_UPDATE_GUILD_CHANNELS =
            Route.patch("/guilds/{guild_id}/channels").bodyList(MoveChannel.class);

    static final Route<GuildVanity> GET_GUILD_VANITY_URL =
            Route.get("/guilds/{guild_id}/vanity-url", GuildVanity.class);

    static final Route<BulkBan> BULK_BAN_USERS_FROM_GUILD =
            Route.post("/guilds/{guild_id}/bulk-ban", BulkBan.class)
                    .body(CreateBans.class)
                    .withReason();

    static final Route<Member> ADD_GUILD_MEMBER =
            Route.put("/guilds/{guild_id}/members/{user_id}", Member.class).body(AddMember.class);

    static final Route<Pruned> PREVIEW_PRUNE_GUILD =
            Route.get("/guilds/{guild_id}/prune", Pruned.class).query("days", "include_roles");

    static final Route<Pruned> PRUNE_GUILD =
            Route.post("/guilds/{guild_id}/prune", Pruned.class).body(Prune.class).withReason();

    static final Route<Void> MODIFY_CURRENT_USER_NICK =
            Route.patch("/guilds/{guild_id}/members/@me/nick").body(EditNick.class).withReason();

    static final Route<List<Role>> BULK_UPDATE_GUILD_ROLES =
            Route.patchList("/guilds/{guild_id}/roles", Role.class)
                    .bodyList(MoveRole.class)
                    .withReason();

    static final Route<JsonObject> GUILD_ROLE_MEMBER_COUNTS =
            Route.get("/guilds/{guild_id}/roles/member-counts", JsonObject.class);

    private GuildRoutes() {}
}
