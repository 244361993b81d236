package hikari.rest;

import hikari.api.gateway.GatewayInfo;
import jakarta.json.JsonObject;

/// Where the gateway is. Each constant bears its OpenAPI operation id.
final class GatewayRoutes {
    static final Route<JsonObject> GET_GATEWAY = Route.get("/gateway", JsonObject.class);

    static final Route<GatewayInfo> GET_BOT_GATEWAY = Route.get("/gateway/bot", GatewayInfo.class);

    private GatewayRoutes() {}
}
