package hikari.rest;

import hikari.api.Settable;
import hikari.api.Snowflake;
import hikari.api.guild.AddMember;
import hikari.api.guild.EditMember;
import hikari.api.guild.EditOwnMember;
import hikari.api.guild.Member;
import hikari.api.guild.Pruned;
import hikari.api.rest.Members;
import hikari.rest.wire.EditNick;
import hikari.rest.wire.Prune;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// [Members] over an exchange.
///
/// @param exchange sends the requests
record DefaultMembers(Exchange exchange) implements Members {
    /// The most that one request brings.
    private static final int MOST = 1_000;

    /// openapi.json: how many roles a prune may include.
    private static final int MOST_ROLES = 100;

    @Override
    public Members because(String reason) {
        return new DefaultMembers(exchange.because(reason));
    }

    @Override
    public Member fetch(Snowflake guildId, Snowflake userId) {
        return exchange.fetch(GuildRoutes.GET_GUILD_MEMBER.at(guildId, userId));
    }

    @Override
    public Stream<Member> fetchAll(Snowflake guildId) {
        return fetchAfter(guildId, Snowflake.of(0));
    }

    @Override
    public Stream<Member> fetchAfter(Snowflake guildId, Snowflake userId) {
        var call = GuildRoutes.LIST_GUILD_MEMBERS.at(guildId);
        return Ids.of(exchange, call, MOST, member -> member.user().orElseThrow().id())
                .after(userId);
    }

    @Override
    public List<Member> search(Snowflake guildId, String query, int limit) {
        Ranges.checkLength("query", query, 1, 100);
        Ranges.check("limit", limit, 1, MOST);
        return exchange.fetch(
                GuildRoutes.SEARCH_GUILD_MEMBERS
                        .at(guildId)
                        .query("query", query)
                        .query("limit", limit));
    }

    @Override
    public Member edit(Snowflake guildId, Snowflake userId, EditMember changes) {
        return exchange.fetch(GuildRoutes.UPDATE_GUILD_MEMBER.at(guildId, userId).body(changes));
    }

    @Override
    public Member editMe(Snowflake guildId, EditOwnMember changes) {
        return exchange.fetch(GuildRoutes.UPDATE_MY_GUILD_MEMBER.at(guildId).body(changes));
    }

    @Override
    public void kick(Snowflake guildId, Snowflake userId) {
        exchange.run(GuildRoutes.DELETE_GUILD_MEMBER.at(guildId, userId));
    }

    @Override
    public void addRole(Snowflake guildId, Snowflake userId, Snowflake roleId) {
        exchange.run(GuildRoutes.ADD_GUILD_MEMBER_ROLE.at(guildId, userId, roleId));
    }

    @Override
    public void removeRole(Snowflake guildId, Snowflake userId, Snowflake roleId) {
        exchange.run(GuildRoutes.DELETE_GUILD_MEMBER_ROLE.at(guildId, userId, roleId));
    }

    @Override
    public Optional<Member> add(Snowflake guildId, Snowflake userId, AddMember member) {
        return exchange.find(GuildRoutes.ADD_GUILD_MEMBER.at(guildId, userId).body(member));
    }

    @Override
    public int countPrunable(Snowflake guildId, Duration absence, Collection<Snowflake> roles) {
        var call = GuildRoutes.PREVIEW_PRUNE_GUILD.at(guildId).query("days", days(absence));
        return exchange.fetch(roles.isEmpty() ? call : call.query("include_roles", joined(roles)))
                .pruned()
                .orElse(0);
    }

    @Override
    public int prune(Snowflake guildId, Duration absence, Collection<Snowflake> roles) {
        return exchange.fetch(prune(guildId, absence, true, roles)).pruned().orElse(0);
    }

    @Override
    public void pruneUncounted(Snowflake guildId, Duration absence, Collection<Snowflake> roles) {
        exchange.fetch(prune(guildId, absence, false, roles));
    }

    private static Call<Pruned> prune(
            Snowflake guildId, Duration absence, boolean counted, Collection<Snowflake> roles) {
        var included = List.copyOf(Ranges.size("include_roles", roles, 0, MOST_ROLES));
        return GuildRoutes.PRUNE_GUILD
                .at(guildId)
                .body(new Prune(days(absence), counted, included));
    }

    private static int days(Duration absence) {
        Ranges.check("days", absence, Duration.ofDays(1), Duration.ofDays(30));
        return (int) absence.toDays();
    }

    private static String joined(Collection<Snowflake> ids) {
        return Ranges.size("include_roles", ids, 0, MOST_ROLES).stream()
                .map(Snowflake::toString)
                .collect(Collectors.joining(","));
    }

    @Override
    @Deprecated
    public void editMyNick(Snowflake guildId, String nick) {
        editMyNick(guildId, new EditNick(Settable.of(Ranges.length("nick", nick, 1, 32))));
    }

    @Override
    @Deprecated
    public void clearMyNick(Snowflake guildId) {
        editMyNick(guildId, new EditNick(Settable.ofNull()));
    }

    private void editMyNick(Snowflake guildId, EditNick nick) {
        exchange.run(GuildRoutes.MODIFY_CURRENT_USER_NICK.at(guildId).body(nick));
    }
}
