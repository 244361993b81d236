package hikari.rest;

import static hikari.rest.Fixture.APP;
import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import hikari.api.application.EntitlementFilter;
import java.util.List;
import java.util.stream.Stream;

/// Operations on what users and guilds have bought
final class EntitlementsWireCases {
    private EntitlementsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(one(), filtered(), pagedAndForTests()).flatMap(List::stream);
    }

    private static List<WireCase> one() {
        return List.of(
                new WireCase(
                        "GET /applications/55/entitlements/66",
                        "",
                        "{\"id\":\"66\",\"sku_id\":\"67\",\"application_id\":\"55\",\"type\":8,\"deleted\":false}",
                        c -> c.entitlements().fetch(APP, Snowflake.of(66))),
                new WireCase(
                        "DELETE /applications/55/entitlements/66",
                        "",
                        "",
                        c -> c.entitlements().deleteTest(APP, Snowflake.of(66))),
                new WireCase(
                        "POST /applications/55/entitlements/66/consume",
                        "",
                        "",
                        c -> c.entitlements().consume(APP, Snowflake.of(66))),
                new WireCase(
                        "GET /users/@me/applications/55/entitlements?sku_ids=66&exclude_consumed=false",
                        "",
                        "[]",
                        c -> c.entitlements().fetchMine(APP, List.of(Snowflake.of(66)))));
    }

    private static List<WireCase> filtered() {
        return List.of(
                new WireCase(
                        "GET /applications/55/entitlements?user_id=44&sku_ids=66&sku_ids=67&guild_id=33&exclude_ended=true&exclude_deleted=false&only_active=true&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.entitlements()
                                                .fetchAll(
                                                        APP,
                                                        EntitlementFilter.of(f ->
                                                                f.userId(USER)
                                                                        .skuIds(
                                                                                List.of(
                                                                                        Snowflake
                                                                                                .of(
                                                                                                        66),
                                                                                        Snowflake
                                                                                                .of(
                                                                                                        67)))
                                                                        .guildId(GUILD)
                                                                        .excludeEnded(true)
                                                                        .excludeDeleted(false)
                                                                        .onlyActive(true))))));
    }

    private static List<WireCase> pagedAndForTests() {
        return List.of(
                new WireCase(
                        "GET /applications/55/entitlements?after=66&limit=100",
                        "",
                        "[]",
                        c ->
                                WireCase.readAll(
                                        c.entitlements()
                                                .fetchAfter(
                                                        APP,
                                                        Snowflake.of(66),
                                                        EntitlementFilter.of(f -> {})))),
                new WireCase(
                        "POST /applications/55/entitlements",
                        "{\"sku_id\":\"66\",\"owner_id\":\"44\",\"owner_type\":2}",
                        "{\"id\":\"66\",\"sku_id\":\"67\",\"application_id\":\"55\",\"type\":8,\"deleted\":false}",
                        c -> c.entitlements().createTestForUser(APP, Snowflake.of(66), USER)),
                new WireCase(
                        "POST /applications/55/entitlements",
                        "{\"sku_id\":\"66\",\"owner_id\":\"33\",\"owner_type\":1}",
                        "{\"id\":\"66\",\"sku_id\":\"67\",\"application_id\":\"55\",\"type\":8,\"deleted\":false}",
                        c -> c.entitlements().createTestForGuild(APP, Snowflake.of(66), GUILD)));
    }
}
