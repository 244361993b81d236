package hikari.rest;

import static hikari.rest.Fixture.APP;
import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import java.util.List;
import java.util.stream.Stream;

/// Operations on custom emojis
final class EmojisWireCases {
    private EmojisWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(
                        readingOfGuild(),
                        changingOfGuild(),
                        readingOfApplication(),
                        changingOfApplication())
                .flatMap(List::stream);
    }

    private static List<WireCase> readingOfGuild() {
        return List.of(
                new WireCase("GET /guilds/33/emojis", "", "[]", c -> c.emojis().fetchAll(GUILD)),
                new WireCase(
                        "GET /guilds/33/emojis/66",
                        "",
                        "{\"id\":\"66\",\"name\":\"e\"}",
                        c -> c.emojis().fetch(GUILD, Snowflake.of(66))));
    }

    private static List<WireCase> changingOfGuild() {
        return List.of(
                new WireCase(
                        "POST /guilds/33/emojis",
                        "{\"name\":\"em\",\"image\":\"data:image/png;base64,AA==\",\"roles\":[\"66\"]}",
                        "{\"id\":\"66\",\"name\":\"e\"}",
                        c ->
                                c.emojis()
                                        .create(
                                                GUILD,
                                                e ->
                                                        e.name("em")
                                                                .image("data:image/png;base64,AA==")
                                                                .roles(List.of(Snowflake.of(66))))),
                new WireCase(
                        "PATCH /guilds/33/emojis/66",
                        "{\"name\":\"em\",\"roles\":[]}",
                        "{\"id\":\"66\",\"name\":\"e\"}",
                        c ->
                                c.emojis()
                                        .edit(
                                                GUILD,
                                                Snowflake.of(66),
                                                e -> e.name("em").roles(List.of()))),
                new WireCase(
                        "DELETE /guilds/33/emojis/66",
                        "",
                        "",
                        c -> c.emojis().delete(GUILD, Snowflake.of(66))));
    }

    private static List<WireCase> readingOfApplication() {
        return List.of(
                new WireCase(
                        "GET /applications/55/emojis",
                        "",
                        "{\"items\":[]}",
                        c -> c.emojis().fetchApplicationEmojis(APP)),
                new WireCase(
                        "GET /applications/55/emojis/66",
                        "",
                        "{\"id\":\"66\",\"name\":\"e\"}",
                        c -> c.emojis().fetchApplicationEmoji(APP, Snowflake.of(66))));
    }

    private static List<WireCase> changingOfApplication() {
        return List.of(
                new WireCase(
                        "POST /applications/55/emojis",
                        "{\"name\":\"em\",\"image\":\"data:image/png;base64,AA==\"}",
                        "{\"id\":\"66\",\"name\":\"e\"}",
                        c ->
                                c.emojis()
                                        .createApplicationEmoji(
                                                APP,
                                                e ->
                                                        e.name("em")
                                                                .image(
                                                                        "data:image/png;base64,AA=="))),
                new WireCase(
                        "PATCH /applications/55/emojis/66",
                        "{\"name\":\"em\"}",
                        "{\"id\":\"66\",\"name\":\"e\"}",
                        c ->
                                c.emojis()
                                        .editApplicationEmoji(
                                                APP, Snowflake.of(66), e -> e.name("em"))),
                new WireCase(
                        "DELETE /applications/55/emojis/66",
                        "",
                        "",
                        c -> c.emojis().deleteApplicationEmoji(APP, Snowflake.of(66))));
    }
}
