package hikari.rest;

import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;
import static hikari.rest.Fixture.USER_JSON;
import static hikari.rest.WireCase.CHANNEL_JSON;
import static hikari.rest.WireCase.GUILD_JSON;
import static hikari.rest.WireCase.MEMBER_JSON;
import static hikari.rest.WireCase.ROLE_JSON;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Guilds, members, bans and roles.
final class GuildWireCases {
    private GuildWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(guilds1(), guilds2(), guilds3(), members1(), members2())
                .flatMap(List::stream);
    }

    private static List<WireCase> guilds1() {
        return List.of(
                new WireCase("GET /guilds/33", "", GUILD_JSON, c -> c.guilds().fetch(GUILD)),
                new WireCase(
                        "GET /guilds/33?with_counts=true",
                        "",
                        GUILD_JSON,
                        c -> c.guilds().fetchWithCounts(GUILD)),
                new WireCase(
                        "PATCH /guilds/33",
                        "{\"name\":\"new\"}",
                        GUILD_JSON,
                        c -> c.guilds().edit(GUILD, g -> g.name("new"))),
                new WireCase(
                        "GET /guilds/33/channels", "", "[]", c -> c.guilds().fetchChannels(GUILD)),
                new WireCase(
                        "POST /guilds/33/channels",
                        "{\"name\":\"c\"}",
                        CHANNEL_JSON,
                        c -> c.guilds().createChannel(GUILD, e -> e.name("c"))));
    }

    private static List<WireCase> guilds2() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/bans/44",
                        "",
                        "{\"reason\":null,\"user\":" + USER_JSON + "}",
                        c -> c.bans().fetch(GUILD, USER)),
                new WireCase(
                        "GET /guilds/33/bans?after=0&limit=1000",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.bans().fetchAll(GUILD))),
                new WireCase(
                        "PUT /guilds/33/bans/44",
                        "{\"delete_message_seconds\":60}",
                        "",
                        c -> c.bans().create(GUILD, USER, Duration.ofMinutes(1))),
                new WireCase(
                        "DELETE /guilds/33/bans/44", "", "", c -> c.bans().delete(GUILD, USER)),
                new WireCase("GET /guilds/33/roles", "", "[]", c -> c.roles().fetchAll(GUILD)));
    }

    private static List<WireCase> guilds3() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/roles/44",
                        "",
                        ROLE_JSON,
                        c -> c.roles().fetch(GUILD, USER)),
                new WireCase(
                        "POST /guilds/33/roles",
                        "{\"name\":\"r\"}",
                        ROLE_JSON,
                        c -> c.roles().create(GUILD, r -> r.name("r"))),
                new WireCase(
                        "PATCH /guilds/33/roles/44",
                        "{\"hoist\":true}",
                        ROLE_JSON,
                        c -> c.roles().edit(GUILD, USER, r -> r.hoist(true))),
                new WireCase(
                        "DELETE /guilds/33/roles/44", "", "", c -> c.roles().delete(GUILD, USER)));
    }

    private static List<WireCase> members1() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/members/44",
                        "",
                        MEMBER_JSON,
                        c -> c.members().fetch(GUILD, USER)),
                new WireCase(
                        "GET /guilds/33/members?after=0&limit=1000",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.members().fetchAll(GUILD))),
                new WireCase(
                        "GET /guilds/33/members/search?query=a%20%26b&limit=5",
                        "", "[]", c -> c.members().search(GUILD, "a &b", 5)),
                new WireCase(
                        "PATCH /guilds/33/members/44",
                        "{\"nick\":null}",
                        MEMBER_JSON,
                        c -> c.members().edit(GUILD, USER, m -> m.clearNick())),
                new WireCase(
                        "PATCH /guilds/33/members/@me",
                        "{\"nick\":\"n\"}",
                        MEMBER_JSON,
                        c -> c.members().editMe(GUILD, m -> m.nick("n"))));
    }

    private static List<WireCase> members2() {
        return List.of(
                new WireCase(
                        "DELETE /guilds/33/members/44", "", "", c -> c.members().kick(GUILD, USER)),
                new WireCase(
                        "PUT /guilds/33/members/44/roles/22",
                        "",
                        "",
                        c -> c.members().addRole(GUILD, USER, MESSAGE)),
                new WireCase(
                        "DELETE /guilds/33/members/44/roles/22",
                        "",
                        "",
                        c -> c.members().removeRole(GUILD, USER, MESSAGE)));
    }
}
