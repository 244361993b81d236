package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.error.BadRequestException;
import hikari.api.error.FeatureErrorCode;
import hikari.api.guild.Ban;
import hikari.api.guild.BulkBan;
import hikari.api.rest.Bans;
import hikari.rest.wire.CreateBan;
import hikari.rest.wire.CreateBans;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// [Bans] over an exchange.
///
/// @param exchange sends the requests
record DefaultBans(Exchange exchange) implements Bans {
    /// How many one request bans at most.
    private static final int MOST = 200;

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
        return fetchAfter(guildId, Snowflake.of(0));
    }

    @Override
    public Stream<Ban> fetchAfter(Snowflake guildId, Snowflake userId) {
        return pages(guildId).after(userId);
    }

    @Override
    public Stream<Ban> fetchBefore(Snowflake guildId, Snowflake userId) {
        return pages(guildId).before(userId);
    }

    private Ids<Ban> pages(Snowflake guildId) {
        var call = GuildRoutes.LIST_GUILD_BANS.at(guildId);
        return Ids.of(exchange, call, 1_000, ban -> ban.user().id());
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
        var banned = new ArrayList<Snowflake>();
        var failed = new ArrayList<Snowflake>();
        var none = Optional.<BadRequestException>empty();
        for (var users : parts(userIds)) {
            try {
                var part = new CreateBans(users, (int) deleteMessages.toSeconds());
                var route = GuildRoutes.BULK_BAN_USERS_FROM_GUILD;
                var answer = exchange.fetch(route.at(guildId).body(part));
                banned.addAll(answer.bannedUsers());
                failed.addAll(answer.failedUsers());
            } catch (BadRequestException e) {
                if (e.code() != FeatureErrorCode.FAILED_TO_BAN_USERS) {
                    throw e;
                }
                failed.addAll(users);
                none = Optional.of(e);
            }
        }
        // That none of one part could be banned does not undo what became of the others.
        if (banned.isEmpty() && none.isPresent()) {
            throw none.get();
        }
        return new BulkBan(List.copyOf(banned), List.copyOf(failed));
    }

    private static List<List<Snowflake>> parts(Collection<Snowflake> userIds) {
        var all = userIds.stream().distinct().toList();
        return IntStream.range(0, Math.ceilDiv(all.size(), MOST))
                .mapToObj(i -> all.subList(i * MOST, Math.min((i + 1) * MOST, all.size())))
                .toList();
    }
}
