package hikari.api.gateway;

/// Where the gateway is and how to connect: `GET /gateway/bot`.
///
/// @param url the address, `wss://…`; valid for a short time
/// @param shards how many shards Discord recommends
/// @param sessionStartLimit how many sessions may be started
/// @see "Discord documentation: Gateway, Get Gateway Bot"
public record GatewayInfo(String url, int shards, SessionStartLimit sessionStartLimit) {}
