package hikari.rest;

import hikari.api.Snowflake;
import hikari.api.application.Sku;
import hikari.api.rest.Skus;
import java.util.List;

/// [Skus] over an exchange.
///
/// @param exchange sends the requests
record DefaultSkus(Exchange exchange) implements Skus {
    @Override
    public List<Sku> fetchAll(Snowflake applicationId) {
        return exchange.fetch(SkusRoutes.LIST_SKUS.at(applicationId));
    }
}
