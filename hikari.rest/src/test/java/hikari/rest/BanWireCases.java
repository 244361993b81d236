package hikari.rest;

import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.USER;

import hikari.api.Snowflake;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// More operations on bans
final class BanWireCases {
    private BanWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(bans()).flatMap(List::stream);
    }

    private static List<WireCase> bans() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/bans?after=44&limit=1000",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.bans().fetchAfter(GUILD, USER))),
                new WireCase(
                        "GET /guilds/33/bans?before=44&limit=1000",
                        "",
                        "[]",
                        c -> WireCase.readAll(c.bans().fetchBefore(GUILD, USER))),
                new WireCase(
                        "POST /guilds/33/bulk-ban",
                        "{\"user_ids\":[\"44\",\"66\"],\"delete_message_seconds\":60}",
                        "{\"banned_users\":[\"44\"],\"failed_users\":[\"66\"]}",
                        c ->
                                c.bans()
                                        .banAll(
                                                GUILD,
                                                List.of(USER, Snowflake.of(66)),
                                                Duration.ofMinutes(1))));
    }
}
