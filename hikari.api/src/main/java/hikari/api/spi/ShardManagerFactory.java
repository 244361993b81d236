package hikari.api.spi;

import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.ShardManager;

/// Makes shard managers. Provided by `hikari.gateway`; without a provider no gateway bot can be
/// started.
public interface ShardManagerFactory {
    /// {@return an inactive shard manager}
    ///
    /// @param config how the shards connect and identify
    /// @param listener is told what happens, by each shard on its own thread
    ShardManager create(GatewayConfig config, ShardListener listener);
}
