package hikari.rest;

import hikari.api.channel.Channel;
import hikari.api.channel.CreateChannel;
import hikari.api.guild.Ban;
import hikari.api.guild.CreateRole;
import hikari.api.guild.EditGuild;
import hikari.api.guild.EditMember;
import hikari.api.guild.EditOwnMember;
import hikari.api.guild.EditRole;
import hikari.api.guild.Guild;
import hikari.api.guild.Member;
import hikari.api.guild.Role;
import hikari.rest.wire.CreateBan;
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

    private GuildRoutes() {}
}
