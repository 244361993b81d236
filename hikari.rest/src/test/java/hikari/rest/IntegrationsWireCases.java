package hikari.rest;

import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import java.util.List;
import java.util.stream.Stream;

/// Operations on integrations of guilds
final class IntegrationsWireCases {
    private IntegrationsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(integrations()).flatMap(List::stream);
    }

    private static List<WireCase> integrations() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/integrations",
                        "",
                        "[]",
                        c -> c.integrations().fetchAll(GUILD)),
                new WireCase(
                        "DELETE /guilds/33/integrations/66",
                        "",
                        "",
                        c -> c.integrations().delete(GUILD, Snowflake.of(66))));
    }
}
