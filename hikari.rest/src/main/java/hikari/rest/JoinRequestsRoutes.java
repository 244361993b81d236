package hikari.rest;

import hikari.api.guild.JoinRequest;
import hikari.api.guild.JoinRequestPage;
import hikari.rest.wire.AnswerJoinRequest;

/// operations on requests to join guilds Each constant bears its OpenAPI operation id.
final class JoinRequestsRoutes {
    static final Route<JoinRequestPage> GET_GUILD_JOIN_REQUESTS =
            Route.get("/guilds/{guild_id}/requests", JoinRequestPage.class)
                    .query("status", "limit", "before", "after");

    static final Route<JoinRequest> ACTION_GUILD_JOIN_REQUEST =
            Route.patch("/guilds/{guild_id}/requests/{request_id}", JoinRequest.class)
                    .body(AnswerJoinRequest.class);

    private JoinRequestsRoutes() {}
}
