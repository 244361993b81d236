package hikari.rest;

import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import java.util.List;
import java.util.stream.Stream;

/// Operations on subscriptions of users
final class SubscriptionsWireCases {
    private SubscriptionsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(subscriptions()).flatMap(List::stream);
    }

    private static List<WireCase> subscriptions() {
        return List.of(
                new WireCase(
                        "GET /skus/66/subscriptions/66?user_id=44",
                        "",
                        "{\"id\":\"66\",\"user_id\":\"44\",\"current_period_start\":\"2026-01-01T00:00:00+00:00\",\"current_period_end\":\"2026-02-01T00:00:00+00:00\",\"status\":0}",
                        c -> c.subscriptions().fetch(Snowflake.of(66), Snowflake.of(66), USER)),
                new WireCase(
                        "GET /skus/66/subscriptions?user_id=44&limit=100",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.subscriptions().fetchAll(Snowflake.of(66), USER))));
    }
}
