package hikari.rest;

import static hikari.rest.Fixture.GUILD;

import hikari.api.Snowflake;
import hikari.api.guild.JoinRequestStatus;
import java.util.List;
import java.util.stream.Stream;

/// Operations on requests to join guilds
final class JoinRequestsWireCases {
    private JoinRequestsWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(requests()).flatMap(List::stream);
    }

    private static List<WireCase> requests() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/requests?status=SUBMITTED&limit=100",
                        "",
                        "{\"total\":0,\"guild_join_requests\":[]}",
                        c ->
                                WireCase.readAll(
                                        c.joinRequests()
                                                .fetchAll(
                                                        GUILD, JoinRequestStatus.Known.SUBMITTED))),
                new WireCase(
                        "PATCH /guilds/33/requests/66",
                        "{\"action\":\"APPROVED\"}",
                        "{\"id\":\"66\",\"created_at\":\"2026-01-01T00:00:00+00:00\",\"guild_id\":\"33\",\"user_id\":\"44\"}",
                        c -> c.joinRequests().approve(GUILD, Snowflake.of(66))),
                new WireCase(
                        "PATCH /guilds/33/requests/66",
                        "{\"action\":\"REJECTED\",\"rejection_reason\":\"no\"}",
                        "{\"id\":\"66\",\"created_at\":\"2026-01-01T00:00:00+00:00\",\"guild_id\":\"33\",\"user_id\":\"44\"}",
                        c -> c.joinRequests().reject(GUILD, Snowflake.of(66), "no")));
    }
}
