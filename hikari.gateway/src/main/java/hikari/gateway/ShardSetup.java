package hikari.gateway;

import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.GatewayTimeouts;
import hikari.api.gateway.IdentifySlots;
import hikari.api.gateway.ShardListener;

/// What a shard is given once and for all.
///
/// @param id the shard's number, from 0
/// @param config how shards connect and identify
/// @param listener is told what happens
/// @param slots says when to identify
/// @param surroundings time, chance and connections
/// @param payloads makes what is sent
record ShardSetup(
        int id,
        GatewayConfig config,
        ShardListener listener,
        IdentifySlots slots,
        Surroundings surroundings,
        Payloads payloads) {

    GatewayTime time() {
        return surroundings.time();
    }

    GatewayTimeouts timeouts() {
        return config.timeouts();
    }

    int bucket() {
        return id % config.maxConcurrency();
    }
}
