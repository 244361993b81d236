package hikari.rest;

import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.USER;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// More operations on users
final class MoreUserWireCases {
    private MoreUserWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(users()).flatMap(List::stream);
    }

    private static List<WireCase> users() {
        return List.of(
                new WireCase(
                        "GET /users/@me/connections",
                        "",
                        "[{\"id\":\"1\",\"name\":\"n\",\"type\":\"github\",\"verified\":true,\"friend_sync\":false,\"show_activity\":true,\"two_way_link\":false,\"visibility\":1}]",
                        c -> c.users().fetchMyConnections()),
                new WireCase(
                        "GET /users/@me/guilds/33/member",
                        "",
                        "{\"roles\":[]}",
                        c -> c.users().fetchMyMember(GUILD)),
                new WireCase(
                        "POST /users/@me/channels",
                        "{\"access_tokens\":[\"t\"],\"nicks\":{\"44\":\"n\"}}",
                        "{\"id\":\"11\",\"type\":3,\"owner_id\":\"44\"}",
                        c -> c.users().createGroupDm(List.of("t"), Map.of(USER, "n"))));
    }
}
