package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.lobby.BulkLobbyMember;
import hikari.api.lobby.LobbyFlag;
import hikari.api.lobby.LobbyMemberFlag;
import hikari.api.lobby.NewLobbyMember;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Operations on lobbies of games
final class LobbiesWireCases {
    private LobbiesWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(
                        creating(), lobbies(), adding(), removingAndLinking(), invitesAndMessages())
                .flatMap(List::stream);
    }

    private static List<WireCase> creating() {
        return List.of(
                new WireCase(
                        "POST /lobbies",
                        "{\"metadata\":{\"k\":\"v\"},\"members\":[{\"id\":\"44\",\"metadata\":{\"k\":\"v\"},\"flags\":1}],\"idle_timeout_seconds\":60,\"flags\":1,\"override_event_webhooks_url\":null}",
                        "{\"id\":\"66\",\"application_id\":\"55\",\"metadata\":null,\"members\":[],\"flags\":0}",
                        c ->
                                c.lobbies()
                                        .create(l ->
                                                l.metadata(Map.of("k", "v"))
                                                        .members(
                                                                List.of(
                                                                        NewLobbyMember.of(m ->
                                                                                m.id(USER)
                                                                                        .metadata(
                                                                                                Map
                                                                                                        .of(
                                                                                                                "k",
                                                                                                                "v"))
                                                                                        .flags(
                                                                                                Flags
                                                                                                        .of(
                                                                                                                LobbyMemberFlag
                                                                                                                        .CAN_LINK_LOBBY)))))
                                                        .idleTimeoutSeconds(60)
                                                        .flags(
                                                                Flags.of(
                                                                        LobbyFlag
                                                                                .REQUIRE_APPLICATION_AUTHORIZATION))
                                                        .clearOverrideEventWebhooksUrl())));
    }

    private static List<WireCase> lobbies() {
        return List.of(
                new WireCase(
                        "PUT /lobbies",
                        "{\"secret\":\"s\",\"lobby_metadata\":{\"k\":\"v\"},\"member_metadata\":null}",
                        "{\"id\":\"66\",\"application_id\":\"55\",\"metadata\":null,\"members\":[],\"flags\":0}",
                        c ->
                                c.lobbies()
                                        .join(l ->
                                                l.secret("s")
                                                        .lobbyMetadata(Map.of("k", "v"))
                                                        .clearMemberMetadata())),
                new WireCase(
                        "GET /lobbies/66",
                        "",
                        "{\"id\":\"66\",\"application_id\":\"55\",\"metadata\":null,\"members\":[],\"flags\":0}",
                        c -> c.lobbies().fetch(Snowflake.of(66))),
                new WireCase(
                        "PATCH /lobbies/66",
                        "{\"metadata\":null,\"members\":[]}",
                        "{\"id\":\"66\",\"application_id\":\"55\",\"metadata\":null,\"members\":[],\"flags\":0}",
                        c ->
                                c.lobbies()
                                        .edit(
                                                Snowflake.of(66),
                                                l -> l.clearMetadata().members(List.of()))),
                new WireCase(
                        "DELETE /lobbies/66", "", "", c -> c.lobbies().delete(Snowflake.of(66))));
    }

    private static List<WireCase> adding() {
        return List.of(
                new WireCase(
                        "PUT /lobbies/66/members/44",
                        "{\"metadata\":{\"k\":\"v\"},\"flags\":1,\"additional_name\":\"n\"}",
                        "{\"id\":\"44\",\"metadata\":null,\"flags\":0}",
                        c ->
                                c.lobbies()
                                        .addMember(
                                                Snowflake.of(66),
                                                USER,
                                                m ->
                                                        m.metadata(Map.of("k", "v"))
                                                                .flags(
                                                                        Flags.of(
                                                                                LobbyMemberFlag
                                                                                        .CAN_LINK_LOBBY))
                                                                .additionalName("n"))),
                new WireCase(
                        "POST /lobbies/66/members/bulk",
                        "[{\"id\":\"44\",\"remove_member\":true}]",
                        "[{\"id\":\"44\",\"metadata\":null,\"flags\":0}]",
                        c ->
                                c.lobbies()
                                        .updateMembers(
                                                Snowflake.of(66),
                                                List.of(
                                                        BulkLobbyMember.of(m ->
                                                                m.id(USER).removeMember(true))))));
    }

    private static List<WireCase> removingAndLinking() {
        return List.of(
                new WireCase(
                        "DELETE /lobbies/66/members/44",
                        "",
                        "",
                        c -> c.lobbies().removeMember(Snowflake.of(66), USER)),
                new WireCase(
                        "DELETE /lobbies/66/members/@me",
                        "",
                        "",
                        c -> c.lobbies().leave(Snowflake.of(66))),
                new WireCase(
                        "PATCH /lobbies/66/channel-linking",
                        "{\"channel_id\":\"11\"}",
                        "{\"id\":\"66\",\"application_id\":\"55\",\"metadata\":null,\"members\":[],\"flags\":0}",
                        c -> c.lobbies().linkChannel(Snowflake.of(66), CHANNEL)),
                new WireCase(
                        "PATCH /lobbies/66/channel-linking",
                        "{}",
                        "{\"id\":\"66\",\"application_id\":\"55\",\"metadata\":null,\"members\":[],\"flags\":0}",
                        c -> c.lobbies().unlinkChannel(Snowflake.of(66))));
    }

    private static List<WireCase> invitesAndMessages() {
        return List.of(
                new WireCase(
                        "POST /lobbies/66/members/@me/invites",
                        "",
                        "{\"code\":\"c\"}",
                        c -> c.lobbies().createMyInvite(Snowflake.of(66))),
                new WireCase(
                        "POST /lobbies/66/members/44/invites",
                        "",
                        "{\"code\":\"c\"}",
                        c -> c.lobbies().createInvite(Snowflake.of(66), USER)),
                new WireCase(
                        "GET /lobbies/66/messages?limit=50",
                        "",
                        "[{\"id\":\"22\",\"type\":0,\"content\":\"hi\",\"lobby_id\":\"66\",\"channel_id\":\"66\",\"author\":{\"id\":\"44\",\"username\":\"u\",\"discriminator\":\"0\"},\"flags\":0}]",
                        c -> c.lobbies().fetchMessages(Snowflake.of(66), 50)),
                new WireCase(
                        "POST /lobbies/66/messages",
                        "{\"content\":\"hi\"}",
                        "{\"id\":\"22\",\"type\":0,\"content\":\"hi\",\"lobby_id\":\"66\",\"channel_id\":\"66\",\"author\":{\"id\":\"44\",\"username\":\"u\",\"discriminator\":\"0\"},\"flags\":0}",
                        c -> c.lobbies().createMessage(Snowflake.of(66), m -> m.content("hi"))),
                new WireCase(
                        "PUT /lobbies/66/messages/22/moderation-metadata",
                        "{\"k\":\"v\"}",
                        "",
                        c ->
                                c.lobbies()
                                        .updateModerationMetadata(
                                                Snowflake.of(66), MESSAGE, Map.of("k", "v"))));
    }
}
