package hikari.api.rest;

import hikari.api.gateway.GatewayInfo;
import java.net.URI;

/// Where the gateway is.
///
/// @see "Discord documentation: Gateway"
public interface Gateways {
    /// {@return the gateway's address, without parameters} Needs no token.
    ///
    /// @see "Discord documentation: Gateway Resource, Get Gateway"
    URI fetchUrl();

    /// {@return the gateway's address, how many shards Discord recommends, and how many sessions
    /// may still be started}
    ///
    /// @see "Discord documentation: Gateway Resource, Get Gateway Bot"
    GatewayInfo fetchBotInfo();
}
