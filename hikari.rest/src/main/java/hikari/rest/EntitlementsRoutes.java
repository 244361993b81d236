package hikari.rest;

import hikari.api.application.Entitlement;
import hikari.rest.wire.CreateEntitlement;
import java.util.List;

/// operations on what users and guilds have bought Each constant bears its OpenAPI operation id.
final class EntitlementsRoutes {
    static final Route<List<Entitlement>> GET_ENTITLEMENTS =
            Route.list("/applications/{application_id}/entitlements", Entitlement.class)
                    .query(
                            "user_id",
                            "sku_ids",
                            "guild_id",
                            "before",
                            "after",
                            "limit",
                            "exclude_ended",
                            "exclude_deleted",
                            "only_active");

    static final Route<Entitlement> GET_ENTITLEMENT =
            Route.get(
                    "/applications/{application_id}/entitlements/{entitlement_id}",
                    Entitlement.class);

    static final Route<Entitlement> CREATE_ENTITLEMENT =
            Route.post("/applications/{application_id}/entitlements", Entitlement.class)
                    .body(CreateEntitlement.class);

    static final Route<Void> DELETE_ENTITLEMENT =
            Route.delete("/applications/{application_id}/entitlements/{entitlement_id}");

    static final Route<Void> CONSUME_ENTITLEMENT =
            Route.post("/applications/{application_id}/entitlements/{entitlement_id}/consume");

    static final Route<List<Entitlement>> GET_CURRENT_USER_APPLICATION_ENTITLEMENTS =
            Route.list("/users/@me/applications/{application_id}/entitlements", Entitlement.class)
                    .query("sku_ids", "exclude_consumed");

    private EntitlementsRoutes() {}
}
