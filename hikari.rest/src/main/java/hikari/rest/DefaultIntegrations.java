package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.guild.Integration;
import hikari.api.rest.Integrations;
import java.util.List;

/// [Integrations] over an exchange.
///
/// @param exchange sends the requests
record DefaultIntegrations(Exchange exchange) implements Integrations {
    @Override
    public Integrations because(String reason) {
        return new DefaultIntegrations(exchange.because(reason));
    }

    @Override
    public List<Integration> fetchAll(Snowflake guildId) {
        return exchange.fetch(IntegrationsRoutes.LIST_GUILD_INTEGRATIONS.at(guildId));
    }

    @Override
    public void delete(Snowflake guildId, Snowflake integrationId) {
        exchange.run(IntegrationsRoutes.DELETE_GUILD_INTEGRATION.at(guildId, integrationId));
    }
}
