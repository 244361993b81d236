package hikari.rest;

import hikari.api.guild.Integration;
import java.util.List;

/// operations on integrations of guilds Each constant bears its OpenAPI operation id.
final class IntegrationsRoutes {
    static final Route<List<Integration>> LIST_GUILD_INTEGRATIONS =
            Route.list("/guilds/{guild_id}/integrations", Integration.class);

    static final Route<Void> DELETE_GUILD_INTEGRATION =
            Route.delete("/guilds/{guild_id}/integrations/{integration_id}").withReason();

    private IntegrationsRoutes() {}
}
