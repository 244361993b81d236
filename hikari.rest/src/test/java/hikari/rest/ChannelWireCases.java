package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.MESSAGE_JSON;
import static hikari.rest.Fixture.USER;
import static hikari.rest.WireCase.CHANNEL_JSON;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.channel.PermissionOverwrite;
import hikari.api.guild.Permission;
import java.util.List;
import java.util.stream.Stream;

/// Channels and messages.
final class ChannelWireCases {
    private ChannelWireCases() {}

    static Stream<WireCase> all() {
        var own =
                Stream.of(
                                channels1(),
                                channels2(),
                                messages1(),
                                messages2(),
                                deletions(),
                                messages3())
                        .flatMap(List::stream);
        return Stream.of(
                        own,
                        MoreChannelWireCases.all(),
                        MessageSearchWireCases.all(),
                        ThreadWireCases.all())
                .flatMap(cases -> cases);
    }

    private static List<WireCase> channels1() {
        return List.of(
                new WireCase(
                        "GET /channels/11", "", CHANNEL_JSON, c -> c.channels().fetch(CHANNEL)),
                new WireCase(
                        "PATCH /channels/11",
                        "{\"topic\":null}",
                        CHANNEL_JSON,
                        c -> c.channels().edit(CHANNEL, e -> e.clearTopic())),
                new WireCase(
                        "DELETE /channels/11", "", CHANNEL_JSON, c -> c.channels().delete(CHANNEL)),
                new WireCase(
                        "POST /channels/11/typing",
                        "",
                        "",
                        c -> c.channels().triggerTyping(CHANNEL)),
                new WireCase(
                        "GET /channels/11/messages/pins?limit=50",
                        "",
                        "{\"items\":[],\"has_more\":false}",
                        c -> WireCase.readAll(c.channels().fetchPins(CHANNEL))));
    }

    private static List<WireCase> channels2() {
        return List.of(
                new WireCase(
                        "PUT /channels/11/permissions/44",
                        "{\"type\":1,\"allow\":\"1024\",\"deny\":\"0\"}",
                        "",
                        c ->
                                c.channels()
                                        .editPermissions(
                                                CHANNEL,
                                                PermissionOverwrite.ofMember(
                                                        USER,
                                                        new Flags<>(Permission.class, 1024),
                                                        Flags.none(Permission.class)))),
                new WireCase(
                        "DELETE /channels/11/permissions/44",
                        "",
                        "",
                        c -> c.channels().deletePermissions(CHANNEL, USER)));
    }

    private static List<WireCase> messages1() {
        return List.of(
                new WireCase(
                        "GET /channels/11/messages/22",
                        "",
                        MESSAGE_JSON,
                        c -> c.messages().fetch(CHANNEL, MESSAGE)),
                new WireCase(
                        "GET /channels/11/messages?limit=100",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.messages().fetchHistory(CHANNEL))),
                new WireCase(
                        "GET /channels/11/messages?before=22&limit=100",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.messages().fetchBefore(CHANNEL, MESSAGE))),
                new WireCase(
                        "GET /channels/11/messages?after=22&limit=100",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.messages().fetchAfter(CHANNEL, MESSAGE))),
                new WireCase(
                        "GET /channels/11/messages?around=22&limit=7",
                        "",
                        "[]",
                        c -> c.messages().fetchAround(CHANNEL, MESSAGE, 7)));
    }

    private static List<WireCase> messages2() {
        return List.of(
                new WireCase(
                        "POST /channels/11/messages",
                        "{\"content\":\"hi\",\"nonce\":\"n\",\"enforce_nonce\":true}",
                        MESSAGE_JSON,
                        c -> c.messages().create(CHANNEL, m -> m.content("hi").nonce("n"))),
                new WireCase(
                        "PATCH /channels/11/messages/22",
                        "{\"content\":null}",
                        MESSAGE_JSON,
                        c -> c.messages().edit(CHANNEL, MESSAGE, m -> m.clearContent())));
    }

    private static List<WireCase> deletions() {
        return List.of(
                new WireCase(
                        "DELETE /channels/11/messages/22",
                        "",
                        "",
                        c -> c.messages().delete(CHANNEL, MESSAGE)),
                new WireCase(
                        "DELETE /channels/11/messages/22",
                        "",
                        "",
                        c -> c.messages().bulkDelete(CHANNEL, List.of(MESSAGE, MESSAGE))),
                new WireCase(
                        "POST /channels/11/messages/bulk-delete",
                        "{\"messages\":[\"9000000000000000000\",\"9000000000000000001\"]}",
                        "",
                        c ->
                                c.messages()
                                        .bulkDelete(
                                                CHANNEL,
                                                List.of(
                                                        Snowflake.of(9_000_000_000_000_000_000L),
                                                        Snowflake.of(
                                                                9_000_000_000_000_000_001L)))));
    }

    private static List<WireCase> messages3() {
        return List.of(
                new WireCase(
                        "POST /channels/11/messages/22/crosspost",
                        "",
                        MESSAGE_JSON,
                        c -> c.messages().crosspost(CHANNEL, MESSAGE)),
                new WireCase(
                        "PUT /channels/11/messages/pins/22",
                        "",
                        "",
                        c -> c.messages().pin(CHANNEL, MESSAGE)),
                new WireCase(
                        "DELETE /channels/11/messages/pins/22",
                        "",
                        "",
                        c -> c.messages().unpin(CHANNEL, MESSAGE)));
    }
}
