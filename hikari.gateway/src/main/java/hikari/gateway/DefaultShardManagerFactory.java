package hikari.gateway;

import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.ShardManager;
import hikari.api.spi.ShardManagerFactory;

/// Makes shard managers that connect over the network.
public final class DefaultShardManagerFactory implements ShardManagerFactory {
    /// For [java.util.ServiceLoader].
    public DefaultShardManagerFactory() {}

    @Override
    public ShardManager create(GatewayConfig config, ShardListener listener) {
        return new DefaultShardManager(config, listener, Surroundings.system());
    }
}
