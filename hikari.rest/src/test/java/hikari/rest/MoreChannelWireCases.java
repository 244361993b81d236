package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static hikari.rest.Fixture.MESSAGE;
import static hikari.rest.Fixture.USER;
import static hikari.rest.WireCase.CHANNEL_JSON;

import hikari.api.Snowflake;
import hikari.api.channel.TagMatch;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Groups, followed channels, and pins by their former addresses.
final class MoreChannelWireCases {
    private static final String GROUP_JSON =
            "{\"id\":\"11\",\"type\":3,\"name\":\"g\",\"owner_id\":\"44\",\"recipients\":[]}";

    private MoreChannelWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(channels(), groups(), pins()).flatMap(List::stream);
    }

    private static List<WireCase> channels() {
        return List.of(
                new WireCase(
                        "PATCH /channels/11",
                        "{\"default_tag_setting\":\"match_some\"}",
                        CHANNEL_JSON,
                        c ->
                                c.channels()
                                        .edit(
                                                CHANNEL,
                                                e -> e.defaultTagSetting(TagMatch.Known.SOME))),
                new WireCase(
                        "POST /channels/11/followers",
                        "{\"webhook_channel_id\":\"66\"}",
                        "{\"channel_id\":\"11\",\"webhook_id\":\"7\"}",
                        c -> c.channels().follow(CHANNEL, Snowflake.of(66))));
    }

    private static List<WireCase> groups() {
        return List.of(
                new WireCase(
                        "PATCH /channels/11",
                        "{\"name\":\"g\",\"icon\":null}",
                        GROUP_JSON,
                        c -> c.channels().editGroup(CHANNEL, g -> g.name("g").clearIcon())),
                new WireCase(
                        "PUT /channels/11/recipients/44",
                        "{\"access_token\":\"hush\"}",
                        "",
                        c -> c.channels().addRecipient(CHANNEL, USER, "hush")),
                new WireCase(
                        "PUT /channels/11/recipients/44",
                        "{\"access_token\":\"hush\",\"nick\":\"n\"}",
                        GROUP_JSON,
                        c -> c.channels().addRecipient(CHANNEL, USER, "hush", "n")),
                new WireCase(
                        "DELETE /channels/11/recipients/44",
                        "",
                        "",
                        c -> c.channels().removeRecipient(CHANNEL, USER)));
    }

    @SuppressWarnings("deprecation") // Discord still has them, so they are sent
    private static List<WireCase> pins() {
        return List.of(
                new WireCase(
                        "GET /channels/11/messages/pins?limit=50&before=2026-01-01T00%3A00%3A00Z",
                        "",
                        "{\"items\":[],\"has_more\":false}",
                        c ->
                                WireCase.readAll(
                                        c.channels()
                                                .fetchPinsBefore(
                                                        CHANNEL,
                                                        Instant.parse("2026-01-01T00:00:00Z")))),
                new WireCase(
                        "GET /channels/11/pins",
                        "",
                        "[]",
                        c -> c.channels().fetchLegacyPins(CHANNEL)),
                new WireCase(
                        "PUT /channels/11/pins/22",
                        "",
                        "",
                        c -> c.messages().legacyPin(CHANNEL, MESSAGE)),
                new WireCase(
                        "DELETE /channels/11/pins/22",
                        "",
                        "",
                        c -> c.messages().legacyUnpin(CHANNEL, MESSAGE)));
    }
}
