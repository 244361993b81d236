package hikari.rest;

import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import hikari.api.guild.MoveRole;
import java.util.List;
import java.util.stream.Stream;

/// More operations on roles
final class MoreRoleWireCases {
    private MoreRoleWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(roles()).flatMap(List::stream);
    }

    private static List<WireCase> roles() {
        return List.of(
                new WireCase(
                        "PATCH /guilds/33/roles",
                        "[{\"id\":\"66\",\"position\":2}]",
                        "[]",
                        c ->
                                c.roles()
                                        .move(
                                                GUILD,
                                                List.of(
                                                        MoveRole.of(m ->
                                                                m.id(Snowflake.of(66))
                                                                        .position(2))))),
                new WireCase(
                        "GET /guilds/33/roles/member-counts",
                        "",
                        "{\"66\":3}",
                        c -> c.roles().countMembers(GUILD)));
    }
}
