package hikari.rest;

import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import hikari.api.message.Upload;
import java.util.List;
import java.util.stream.Stream;

/// Operations on stickers
final class StickersWireCases {
    private StickersWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(reading(), changing()).flatMap(List::stream);
    }

    private static List<WireCase> reading() {
        return List.of(
                new WireCase(
                        "GET /stickers/66",
                        "",
                        "{\"id\":\"66\",\"name\":\"s\",\"tags\":\"x\",\"type\":2,\"format_type\":1}",
                        c -> c.stickers().fetch(Snowflake.of(66))),
                new WireCase(
                        "GET /sticker-packs",
                        "",
                        "{\"sticker_packs\":[]}",
                        c -> c.stickers().fetchPacks()),
                new WireCase(
                        "GET /sticker-packs/66",
                        "",
                        "{\"id\":\"66\",\"stickers\":[],\"name\":\"p\",\"sku_id\":\"1\",\"description\":\"d\"}",
                        c -> c.stickers().fetchPack(Snowflake.of(66))),
                new WireCase(
                        "GET /guilds/33/stickers", "", "[]", c -> c.stickers().fetchAll(GUILD)),
                new WireCase(
                        "GET /guilds/33/stickers/66",
                        "",
                        "{\"id\":\"66\",\"name\":\"s\",\"tags\":\"x\",\"type\":2,\"format_type\":1}",
                        c -> c.stickers().fetch(GUILD, Snowflake.of(66))));
    }

    private static List<WireCase> changing() {
        return List.of(
                new WireCase(
                        "PATCH /guilds/33/stickers/66",
                        "{\"name\":\"st\",\"description\":null,\"tags\":\"y\"}",
                        "{\"id\":\"66\",\"name\":\"s\",\"tags\":\"x\",\"type\":2,\"format_type\":1}",
                        c ->
                                c.stickers()
                                        .edit(
                                                GUILD,
                                                Snowflake.of(66),
                                                e -> e.name("st").clearDescription().tags("y"))),
                new WireCase(
                        "POST /guilds/33/stickers",
                        "form name description tags file",
                        "{\"id\":\"66\",\"name\":\"s\",\"tags\":\"x\",\"type\":2,\"format_type\":1}",
                        c ->
                                c.stickers()
                                        .create(
                                                GUILD,
                                                s ->
                                                        s.name("st")
                                                                .tags("x")
                                                                .file(
                                                                        Upload.of(
                                                                                "s.png",
                                                                                new byte[] {1})))),
                new WireCase(
                        "DELETE /guilds/33/stickers/66",
                        "",
                        "",
                        c -> c.stickers().delete(GUILD, Snowflake.of(66))));
    }
}
