package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.Ban;
import hikari.api.guild.BulkBan;
import hikari.api.rest.Bans;
import hikari.rest.wire.CreateBan;
import hikari.rest.wire.CreateBans;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// [Bans] over an exchange.
///
/// @param exchange sends the requests
record DefaultBans(Exchange exchange) implements Bans {
    @Override
    public Bans because(String reason) {
        return new DefaultBans(exchange.because(reason));
    }

    @Override
    public Ban fetch(Snowflake guildId, Snowflake userId) {
        return exchange.fetch(GuildRoutes.GET_GUILD_BAN.at(guildId, userId));
    }

    @Override
    public Stream<Ban> fetchAll(Snowflake guildId) {
        return Pages.byId(
                Snowflake.of(0),
                1_000,
                after ->
                        exchange.fetch(
                                GuildRoutes.LIST_GUILD_BANS
                                        .at(guildId)
                                        .query("after", after)
                                        .query("limit", 1_000)),
                ban -> ban.user().id());
    }

    @Override
    public void create(Snowflake guildId, Snowflake userId, Duration deleteMessages) {
        Ranges.check("delete_message_seconds", deleteMessages, Duration.ZERO, Duration.ofDays(7));
        exchange.run(
                GuildRoutes.BAN_USER_FROM_GUILD
                        .at(guildId, userId)
                        .body(new CreateBan((int) deleteMessages.toSeconds())));
    }

    @Override
    public void delete(Snowflake guildId, Snowflake userId) {
        exchange.run(GuildRoutes.UNBAN_USER_FROM_GUILD.at(guildId, userId));
    }

    @Override
    public BulkBan banAll(
            Snowflake guildId, Collection<Snowflake> userIds, Duration deleteMessages) {
        Ranges.check("delete_message_seconds", deleteMessages, Duration.ZERO, Duration.ofDays(7));
        var seconds = (int) deleteMessages.toSeconds();
        var banned = new ArrayList<Snowflake>();
        var failed = new ArrayList<Snowflake>();
        var all = userIds.stream().distinct().toList();
        for (var from = 0; from < all.size(); from += MOST) {
            var users = all.subList(from, Math.min(from + MOST, all.size()));
            var answer =
                    exchange.fetch(
                            GuildRoutes.BULK_BAN_USERS_FROM_GUILD
                                    .at(guildId)
                                    .body(new CreateBans(users, seconds)));
            banned.addAll(answer.bannedUsers());
            failed.addAll(answer.failedUsers());
        }
        return new BulkBan(List.copyOf(banned), List.copyOf(failed));
    }

    private static final int MOST = 200;
}
