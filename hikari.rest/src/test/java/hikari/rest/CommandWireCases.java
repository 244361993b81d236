package hikari.rest;

import static hikari.rest.Fixture.APP;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.MESSAGE_JSON;
import static hikari.rest.Fixture.USER;
import static hikari.rest.WireCase.COMMAND_JSON;

import hikari.api.interaction.DeferredMessage;
import hikari.api.interaction.MessageResponse;
import java.util.List;
import java.util.stream.Stream;

/// Commands and answers to interactions.
final class CommandWireCases {
    private CommandWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(commands1(), commands2(), commands3(), interactions1(), interactions2())
                .flatMap(List::stream);
    }

    private static List<WireCase> commands1() {
        return List.of(
                new WireCase(
                        "GET /applications/55/commands?with_localizations=true",
                        "",
                        "[]",
                        c -> c.commands().global(APP).fetchAll()),
                new WireCase(
                        "GET /applications/55/commands/44",
                        "",
                        COMMAND_JSON,
                        c -> c.commands().global(APP).fetch(USER)),
                new WireCase(
                        "POST /applications/55/commands",
                        "{\"name\":\"ping\",\"description\":\"d\"}",
                        COMMAND_JSON,
                        c -> c.commands().global(APP).create(e -> e.name("ping").description("d"))),
                new WireCase(
                        "PATCH /applications/55/commands/44",
                        "{\"description\":\"d\"}",
                        COMMAND_JSON,
                        c -> c.commands().global(APP).edit(USER, e -> e.description("d"))),
                new WireCase(
                        "DELETE /applications/55/commands/44",
                        "",
                        "",
                        c -> c.commands().global(APP).delete(USER)));
    }

    private static List<WireCase> commands2() {
        return List.of(
                new WireCase(
                        "PUT /applications/55/commands",
                        "[]",
                        "[]",
                        c -> c.commands().global(APP).overwrite(List.of())),
                new WireCase(
                        "GET /applications/55/guilds/33/commands?with_localizations=true",
                        "",
                        "[]",
                        c -> c.commands().guild(APP, GUILD).fetchAll()),
                new WireCase(
                        "GET /applications/55/guilds/33/commands/44",
                        "",
                        COMMAND_JSON,
                        c -> c.commands().guild(APP, GUILD).fetch(USER)),
                new WireCase(
                        "POST /applications/55/guilds/33/commands",
                        "{\"name\":\"ping\",\"description\":\"d\"}",
                        COMMAND_JSON,
                        c ->
                                c.commands()
                                        .guild(APP, GUILD)
                                        .create(e -> e.name("ping").description("d"))),
                new WireCase(
                        "PATCH /applications/55/guilds/33/commands/44",
                        "{\"description\":\"d\"}",
                        COMMAND_JSON,
                        c -> c.commands().guild(APP, GUILD).edit(USER, e -> e.description("d"))));
    }

    private static List<WireCase> commands3() {
        return List.of(
                new WireCase(
                        "DELETE /applications/55/guilds/33/commands/44",
                        "",
                        "",
                        c -> c.commands().guild(APP, GUILD).delete(USER)),
                new WireCase(
                        "PUT /applications/55/guilds/33/commands",
                        "[]",
                        "[]",
                        c -> c.commands().guild(APP, GUILD).overwrite(List.of())),
                new WireCase(
                        "GET /applications/55/guilds/33/commands/permissions",
                        "",
                        "[]",
                        c -> c.commands().fetchPermissions(APP, GUILD)));
    }

    private static List<WireCase> interactions1() {
        return List.of(
                new WireCase(
                        "POST /interactions/22/to%2Fken/callback",
                        "{\"type\":4,\"data\":{\"content\":\"hi\"}}",
                        "",
                        c ->
                                c.interactions()
                                        .createResponse(
                                                MESSAGE, "to/ken", MessageResponse.of("hi"))),
                new WireCase(
                        "POST /interactions/22/tok/callback?with_response=true",
                        "{\"type\":5}",
                        "{\"interaction\":{\"id\":\"1\",\"type\":2}}",
                        c ->
                                c.interactions()
                                        .createResponseAndFetch(
                                                MESSAGE, "tok", DeferredMessage.toAll())),
                new WireCase(
                        "GET /webhooks/55/tok/messages/@original",
                        "",
                        MESSAGE_JSON,
                        c -> c.interactions().fetchOriginal(APP, "tok")),
                new WireCase(
                        "PATCH /webhooks/55/tok/messages/@original",
                        "{\"content\":\"x\"}",
                        MESSAGE_JSON,
                        c -> c.interactions().editOriginal(APP, "tok", m -> m.content("x"))),
                new WireCase(
                        "DELETE /webhooks/55/tok/messages/@original",
                        "",
                        "",
                        c -> c.interactions().deleteOriginal(APP, "tok")));
    }

    private static List<WireCase> interactions2() {
        return List.of(
                new WireCase(
                        "POST /webhooks/55/tok?wait=true",
                        "{\"content\":\"x\"}",
                        MESSAGE_JSON,
                        c -> c.interactions().createFollowup(APP, "tok", m -> m.content("x"))),
                new WireCase(
                        "GET /webhooks/55/tok/messages/22",
                        "",
                        MESSAGE_JSON,
                        c -> c.interactions().fetchFollowup(APP, "tok", MESSAGE)),
                new WireCase(
                        "PATCH /webhooks/55/tok/messages/22",
                        "{\"content\":\"x\"}",
                        MESSAGE_JSON,
                        c ->
                                c.interactions()
                                        .editFollowup(APP, "tok", MESSAGE, m -> m.content("x"))),
                new WireCase(
                        "DELETE /webhooks/55/tok/messages/22",
                        "",
                        "",
                        c -> c.interactions().deleteFollowup(APP, "tok", MESSAGE)));
    }
}
