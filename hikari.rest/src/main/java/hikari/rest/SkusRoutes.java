package hikari.rest;

import hikari.api.application.Sku;
import java.util.List;

/// operations on what an application sells Each constant bears its OpenAPI operation id.
final class SkusRoutes {
    static final Route<List<Sku>> LIST_SKUS =
            Route.list("/applications/{application_id}/skus", Sku.class);

    private SkusRoutes() {}
}
