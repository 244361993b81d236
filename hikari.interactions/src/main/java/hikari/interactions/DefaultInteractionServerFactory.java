package hikari.interactions;

import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionFunction;
import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.api.spi.InteractionServerFactory;

/// Makes interaction servers over Helidon's HTTP/1.1.
public final class DefaultInteractionServerFactory implements InteractionServerFactory {
    /// Called by the service loader.
    public DefaultInteractionServerFactory() {}

    @Override
    public InteractionServer create(InteractionServerConfig config) {
        return new DefaultInteractionServer(config);
    }

    @Override
    public InteractionFunction function(EndpointConfig config) {
        return new DefaultInteractionFunction(Application.of(config));
    }
}
