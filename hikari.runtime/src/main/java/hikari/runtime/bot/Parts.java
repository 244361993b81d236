package hikari.runtime.bot;

import hikari.api.bot.GatewayBot;
import hikari.api.cache.CacheSettings;
import hikari.api.gateway.GatewayConfig;
import hikari.api.gateway.ShardListener;
import hikari.api.gateway.ShardManager;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.api.spi.CacheFactory;
import hikari.api.spi.EntityStore;
import hikari.api.spi.InteractionServerFactory;
import hikari.api.spi.Providers;
import hikari.api.spi.RestClientFactory;
import hikari.api.spi.RestClientPool;
import hikari.api.spi.ShardManagerFactory;
import hikari.api.spi.VoiceFactory;
import hikari.api.voice.VoiceComponent;
import hikari.runtime.cache.DefaultEntityStore;
import java.util.Optional;
import java.util.ServiceLoader;

/// Where bots get their parts from. What the image lacks is missed when it is asked for.
public interface Parts {
    /// The modules of the image.
    Parts OF_THE_IMAGE = new Parts() {};

    /// {@return an inactive REST client}
    ///
    /// @param config its configuration
    default RestClient restClient(RestConfig config) {
        var factories = ServiceLoader.load(RestClientFactory.class);
        return Providers.require(factories, "the REST client", "hikari.rest").create(config);
    }

    /// {@return a pool of REST clients, ready}
    ///
    /// @param config what its clients share
    default RestClientPool restClients(RestConfig config) {
        var factories = ServiceLoader.load(RestClientFactory.class);
        return Providers.require(factories, "the REST client", "hikari.rest").pool(config);
    }

    /// {@return an inactive shard manager}
    ///
    /// @param config which shards
    /// @param listener is told what happens
    default ShardManager shardManager(GatewayConfig config, ShardListener listener) {
        var factories = ServiceLoader.load(ShardManagerFactory.class);
        return Providers.require(factories, "the gateway", "hikari.gateway")
                .create(config, listener);
    }

    /// {@return an inactive interaction server}
    ///
    /// @param config where it listens
    default InteractionServer interactionServer(InteractionServerConfig config) {
        var factories = ServiceLoader.load(InteractionServerFactory.class);
        return Providers.require(factories, "the interaction server", "hikari.interactions")
                .create(config);
    }

    /// {@return an inactive voice component, if the image has one}
    ///
    /// @param bot whose
    default Optional<VoiceComponent> voice(GatewayBot bot) {
        return Providers.find(ServiceLoader.load(VoiceFactory.class))
                .map(factory -> factory.create(bot));
    }

    /// {@return an inactive cache}
    ///
    /// @param settings what is cached
    default EntityStore cache(CacheSettings settings) {
        return Providers.find(ServiceLoader.load(CacheFactory.class))
                .map(factory -> factory.create(settings))
                .orElseGet(() -> new DefaultEntityStore(settings));
    }
}
