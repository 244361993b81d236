package hikari.rest;

import static hikari.rest.Fixture.GUILD;

import java.util.List;
import java.util.stream.Stream;

/// Operations on templates of guilds
final class TemplatesWireCases {
    private TemplatesWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(templates()).flatMap(List::stream);
    }

    private static List<WireCase> templates() {
        return List.of(
                new WireCase(
                        "GET /guilds/templates/abc",
                        "",
                        "{\"code\":\"abc\",\"name\":\"t\",\"usage_count\":0,\"creator_id\":\"44\",\"created_at\":\"2026-01-01T00:00:00+00:00\",\"updated_at\":\"2026-01-01T00:00:00+00:00\",\"source_guild_id\":\"33\",\"serialized_source_guild\":{}}",
                        c -> c.templates().fetch("abc")),
                new WireCase(
                        "GET /guilds/33/templates", "", "[]", c -> c.templates().fetchAll(GUILD)),
                new WireCase(
                        "POST /guilds/33/templates",
                        "{\"name\":\"t\",\"description\":\"d\"}",
                        "{\"code\":\"abc\",\"name\":\"t\",\"usage_count\":0,\"creator_id\":\"44\",\"created_at\":\"2026-01-01T00:00:00+00:00\",\"updated_at\":\"2026-01-01T00:00:00+00:00\",\"source_guild_id\":\"33\",\"serialized_source_guild\":{}}",
                        c -> c.templates().create(GUILD, t -> t.name("t").description("d"))),
                new WireCase(
                        "PUT /guilds/33/templates/abc",
                        "",
                        "{\"code\":\"abc\",\"name\":\"t\",\"usage_count\":0,\"creator_id\":\"44\",\"created_at\":\"2026-01-01T00:00:00+00:00\",\"updated_at\":\"2026-01-01T00:00:00+00:00\",\"source_guild_id\":\"33\",\"serialized_source_guild\":{}}",
                        c -> c.templates().sync(GUILD, "abc")),
                new WireCase(
                        "PATCH /guilds/33/templates/abc",
                        "{\"name\":\"t\",\"description\":null}",
                        "{\"code\":\"abc\",\"name\":\"t\",\"usage_count\":0,\"creator_id\":\"44\",\"created_at\":\"2026-01-01T00:00:00+00:00\",\"updated_at\":\"2026-01-01T00:00:00+00:00\",\"source_guild_id\":\"33\",\"serialized_source_guild\":{}}",
                        c -> c.templates().edit(GUILD, "abc", t -> t.name("t").clearDescription())),
                new WireCase(
                        "DELETE /guilds/33/templates/abc",
                        "",
                        "{\"code\":\"abc\",\"name\":\"t\",\"usage_count\":0,\"creator_id\":\"44\",\"created_at\":\"2026-01-01T00:00:00+00:00\",\"updated_at\":\"2026-01-01T00:00:00+00:00\",\"source_guild_id\":\"33\",\"serialized_source_guild\":{}}",
                        c -> c.templates().delete(GUILD, "abc")));
    }
}
