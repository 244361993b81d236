package hikari.rest;

import hikari.api.channel.DmChannel;
import hikari.api.channel.GroupDmChannel;
import hikari.api.guild.Member;
import hikari.api.guild.PartialGuild;
import hikari.api.user.Connection;
import hikari.api.user.EditOwnUser;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.rest.wire.CreateDm;
import java.util.List;

/// Users. Each constant bears its OpenAPI operation id.
final class UserRoutes {
    static final Route<OwnUser> GET_MY_USER = Route.get("/users/@me", OwnUser.class);

    static final Route<User> GET_USER = Route.get("/users/{user_id}", User.class);

    static final Route<OwnUser> UPDATE_MY_USER =
            Route.patch("/users/@me", OwnUser.class).body(EditOwnUser.class);

    static final Route<List<PartialGuild>> LIST_MY_GUILDS =
            Route.list("/users/@me/guilds", PartialGuild.class)
                    .query("before", "after", "limit", "with_counts");

    static final Route<Void> LEAVE_GUILD = Route.delete("/users/@me/guilds/{guild_id}");

    static final Route<DmChannel> CREATE_DM =
            Route.post("/users/@me/channels", DmChannel.class)
                    .with(Trait.REPEATABLE)
                    .body(CreateDm.class);

    static final Route<List<Connection>> LIST_MY_CONNECTIONS =
            Route.list("/users/@me/connections", Connection.class);

    static final Route<Member> GET_MY_GUILD_MEMBER =
            Route.get("/users/@me/guilds/{guild_id}/member", Member.class);

    static final Route<GroupDmChannel> CREATE_DM_WITH_SEVERAL =
            Route.post("/users/@me/channels", GroupDmChannel.class).body(CreateDm.class);

    private UserRoutes() {}
}
