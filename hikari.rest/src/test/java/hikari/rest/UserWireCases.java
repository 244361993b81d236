package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;
import static hikari.rest.Fixture.USER_JSON;
import static hikari.rest.WireCase.APPLICATION_JSON;

import hikari.api.guild.PartialEmoji;
import hikari.api.message.ReactionType;
import java.util.List;
import java.util.stream.Stream;

/// Users, the application, the gateway, and reactions.
final class UserWireCases {
    private UserWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(users1(), users2(), reactions1(), reactions2()).flatMap(List::stream);
    }

    private static List<WireCase> users1() {
        return List.of(
                new WireCase(
                        "GET /gateway", "", "{\"url\":\"wss://g\"}", c -> c.gateway().fetchUrl()),
                new WireCase(
                        "GET /gateway/bot",
                        "",
                        "{\"url\":\"wss://g\",\"shards\":1,\"session_start_limit\":{\"total\":1,\"remaining\":1,\"reset_after\":1,\"max_concurrency\":1}}",
                        c -> c.gateway().fetchBotInfo()),
                new WireCase("GET /users/@me", "", USER_JSON, c -> c.users().fetchMe()),
                new WireCase("GET /users/44", "", USER_JSON, c -> c.users().fetch(USER)),
                new WireCase(
                        "PATCH /users/@me",
                        "{\"username\":\"new\",\"avatar\":null}",
                        USER_JSON,
                        c -> c.users().editMe(u -> u.username("new").clearAvatar())));
    }

    private static List<WireCase> users2() {
        return List.of(
                new WireCase(
                        "POST /users/@me/channels",
                        "{\"recipient_id\":\"44\"}",
                        "{\"id\":\"1\",\"type\":1}",
                        c -> c.users().createDm(USER)),
                new WireCase(
                        "GET /users/@me/guilds?after=0&limit=200",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.users().fetchMyGuilds())),
                new WireCase(
                        "DELETE /users/@me/guilds/33", "", "", c -> c.users().leaveGuild(GUILD)),
                new WireCase(
                        "GET /applications/@me",
                        "",
                        APPLICATION_JSON,
                        c -> c.applications().fetchMe()),
                new WireCase(
                        "PATCH /applications/@me",
                        "{\"description\":\"d\"}",
                        APPLICATION_JSON,
                        c -> c.applications().editMe(a -> a.description("d"))));
    }

    private static List<WireCase> reactions1() {
        return List.of(
                new WireCase(
                        "PUT /channels/11/messages/22/reactions/%F0%9F%91%8D/@me",
                        "", "", c -> c.reactions().add(CHANNEL, MESSAGE, "👍")),
                new WireCase(
                        "PUT /channels/11/messages/22/reactions/n%3A44/@me",
                        "",
                        "",
                        c -> c.reactions().add(CHANNEL, MESSAGE, PartialEmoji.custom("n", USER))),
                new WireCase(
                        "DELETE /channels/11/messages/22/reactions/a%3A1/@me",
                        "", "", c -> c.reactions().removeMine(CHANNEL, MESSAGE, "a:1")),
                new WireCase(
                        "DELETE /channels/11/messages/22/reactions/a%3A1/44",
                        "", "", c -> c.reactions().remove(CHANNEL, MESSAGE, "a:1", USER)),
                new WireCase(
                        "DELETE /channels/11/messages/22/reactions/%2E%2E",
                        "", "", c -> c.reactions().removeAll(CHANNEL, MESSAGE, "..")));
    }

    private static List<WireCase> reactions2() {
        return List.of(
                new WireCase(
                        "DELETE /channels/11/messages/22/reactions",
                        "",
                        "",
                        c -> c.reactions().removeAll(CHANNEL, MESSAGE)),
                new WireCase(
                        "GET /channels/11/messages/22/reactions/a%2F%3F?type=0&after=0&limit=100",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.reactions().fetchUsers(CHANNEL, MESSAGE, "a/?"))),
                new WireCase(
                        "GET /channels/11/messages/22/reactions/a%3A1?type=1&after=44&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.reactions()
                                                .fetchUsersAfter(
                                                        CHANNEL,
                                                        MESSAGE,
                                                        "a:1",
                                                        ReactionType.Known.BURST,
                                                        USER))));
    }
}
