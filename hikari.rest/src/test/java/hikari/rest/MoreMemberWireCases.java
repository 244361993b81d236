package hikari.rest;

import static hikari.rest.Fixture.GUILD;
import static hikari.rest.Fixture.USER;

import hikari.api.Flags;
import hikari.api.Snowflake;
import hikari.api.guild.MemberFlag;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// More operations on members
@SuppressWarnings("deprecation") // what Discord advises against is sent all the same
final class MoreMemberWireCases {
    private MoreMemberWireCases() {}

    static Stream<WireCase> all() {
        return Stream.of(adding(), pruning(), nicknames()).flatMap(List::stream);
    }

    private static List<WireCase> adding() {
        return List.of(
                new WireCase(
                        "PUT /guilds/33/members/44",
                        "{\"access_token\":\"t\",\"nick\":\"n\",\"roles\":[\"66\"],\"mute\":true,\"deaf\":false,\"flags\":4}",
                        "",
                        c ->
                                c.members()
                                        .add(
                                                GUILD,
                                                USER,
                                                m ->
                                                        m.accessToken("t")
                                                                .nick("n")
                                                                .roles(List.of(Snowflake.of(66)))
                                                                .mute(true)
                                                                .deaf(false)
                                                                .flags(
                                                                        new Flags<>(
                                                                                MemberFlag.class,
                                                                                4)))));
    }

    private static List<WireCase> pruning() {
        return List.of(
                new WireCase(
                        "GET /guilds/33/prune?days=7&include_roles=66%2C67",
                        "",
                        "{\"pruned\":3}",
                        c ->
                                c.members()
                                        .countPrunable(
                                                GUILD,
                                                Duration.ofDays(7),
                                                List.of(Snowflake.of(66), Snowflake.of(67)))),
                new WireCase(
                        "POST /guilds/33/prune",
                        "{\"days\":7,\"compute_prune_count\":true,\"include_roles\":[]}",
                        "{\"pruned\":3}",
                        c -> c.members().prune(GUILD, Duration.ofDays(7), List.of())),
                new WireCase(
                        "POST /guilds/33/prune",
                        "{\"days\":7,\"compute_prune_count\":false,\"include_roles\":[\"66\"]}",
                        "{\"pruned\":null}",
                        c ->
                                c.members()
                                        .pruneUncounted(
                                                GUILD,
                                                Duration.ofDays(7),
                                                List.of(Snowflake.of(66)))));
    }

    private static List<WireCase> nicknames() {
        return List.of(
                new WireCase(
                        "PATCH /guilds/33/members/@me/nick",
                        "{\"nick\":\"n\"}",
                        "{\"nick\":\"n\"}",
                        c -> c.members().editMyNick(GUILD, "n")),
                new WireCase(
                        "PATCH /guilds/33/members/@me/nick",
                        "{\"nick\":null}",
                        "{\"nick\":null}",
                        c -> c.members().clearMyNick(GUILD)));
    }
}
