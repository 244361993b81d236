package hikari.rest;

import hikari.api.error.DecodeException;
import hikari.api.gateway.GatewayInfo;
import hikari.api.rest.Gateways;
import java.net.URI;

/// [Gateways] over an exchange.
///
/// @param exchange sends the requests
record DefaultGateways(Exchange exchange) implements Gateways {
    @Override
    public URI fetchUrl() {
        var route = GatewayRoutes.GET_GATEWAY;
        var answer = exchange.fetch(route.at());
        try {
            return URI.create(answer.getString("url"));
        } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new DecodeException(
                    "%s answered no address of a gateway".formatted(route.shape()), e);
        }
    }

    @Override
    public GatewayInfo fetchBotInfo() {
        return exchange.fetch(GatewayRoutes.GET_BOT_GATEWAY.at());
    }
}
