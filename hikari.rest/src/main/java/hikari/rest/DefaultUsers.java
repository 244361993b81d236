package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.channel.DmChannel;
import hikari.api.channel.GroupDmChannel;
import hikari.api.guild.Member;
import hikari.api.guild.PartialGuild;
import hikari.api.rest.Users;
import hikari.api.user.Connection;
import hikari.api.user.EditOwnUser;
import hikari.api.user.OwnUser;
import hikari.api.user.User;
import hikari.rest.wire.CreateDm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// [Users] over an exchange.
///
/// @param exchange sends the requests
record DefaultUsers(Exchange exchange) implements Users {
    @Override
    public OwnUser fetchMe() {
        return exchange.fetch(UserRoutes.GET_MY_USER.at());
    }

    @Override
    public User fetch(Snowflake userId) {
        return exchange.fetch(UserRoutes.GET_USER.at(userId));
    }

    @Override
    public OwnUser editMe(EditOwnUser changes) {
        return exchange.fetch(UserRoutes.UPDATE_MY_USER.at().body(changes));
    }

    @Override
    public DmChannel createDm(Snowflake userId) {
        return exchange.fetch(UserRoutes.CREATE_DM.at().body(CreateDm.with(userId)));
    }

    @Override
    public Stream<PartialGuild> fetchMyGuilds() {
        return Pages.byId(
                Snowflake.of(0),
                200,
                after ->
                        exchange.fetch(
                                UserRoutes.LIST_MY_GUILDS
                                        .at()
                                        .query("after", after)
                                        .query("limit", 200)),
                PartialGuild::id);
    }

    @Override
    public void leaveGuild(Snowflake guildId) {
        exchange.run(UserRoutes.LEAVE_GUILD.at(guildId));
    }

    @Override
    public List<Connection> fetchMyConnections() {
        return exchange.fetch(UserRoutes.LIST_MY_CONNECTIONS.at());
    }

    @Override
    public Member fetchMyMember(Snowflake guildId) {
        return exchange.fetch(UserRoutes.GET_MY_GUILD_MEMBER.at(guildId));
    }

    @Override
    public GroupDmChannel createGroupDm(List<String> accessTokens, Map<Snowflake, String> nicks) {
        return exchange.fetch(
                UserRoutes.CREATE_DM_WITH_SEVERAL
                        .at()
                        .body(
                                new CreateDm(
                                        Optional.empty(),
                                        List.copyOf(accessTokens),
                                        Map.copyOf(nicks))));
    }
}
