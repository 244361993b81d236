package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.JoinRequest;
import hikari.api.guild.JoinRequestStatus;
import hikari.api.rest.JoinRequests;
import hikari.rest.wire.AnswerJoinRequest;
import java.util.Optional;
import java.util.stream.Stream;

/// [JoinRequests] over an exchange.
///
/// @param exchange sends the requests
record DefaultJoinRequests(Exchange exchange) implements JoinRequests {
    @Override
    public Stream<JoinRequest> fetchAll(Snowflake guildId, JoinRequestStatus status) {
        return requests(guildId, status).down();
    }

    @Override
    public Stream<JoinRequest> fetchAfter(
            Snowflake guildId, JoinRequestStatus status, Snowflake after) {
        return requests(guildId, status).after(after);
    }

    @Override
    public JoinRequest approve(Snowflake guildId, Snowflake requestId) {
        return exchange.fetch(
                JoinRequestsRoutes.ACTION_GUILD_JOIN_REQUEST
                        .at(guildId, requestId)
                        .body(
                                new AnswerJoinRequest(
                                        JoinRequestStatus.Known.APPROVED, Optional.empty())));
    }

    @Override
    public JoinRequest reject(Snowflake guildId, Snowflake requestId, String reason) {
        return exchange.fetch(
                JoinRequestsRoutes.ACTION_GUILD_JOIN_REQUEST
                        .at(guildId, requestId)
                        .body(
                                new AnswerJoinRequest(
                                        JoinRequestStatus.Known.REJECTED,
                                        Optional.of(
                                                Ranges.length(
                                                        "rejection_reason", reason, 0, 160)))));
    }

    private Ids<JoinRequest> requests(Snowflake guildId, JoinRequestStatus status) {
        return new Ids<>(
                100,
                (side, from) -> {
                    var call =
                            JoinRequestsRoutes.GET_GUILD_JOIN_REQUESTS
                                    .at(guildId)
                                    .query("status", status.code())
                                    .query("limit", 100);
                    return exchange.fetch(from.isPresent() ? call.query(side, from.get()) : call)
                            .guildJoinRequests();
                },
                JoinRequest::id);
    }
}
