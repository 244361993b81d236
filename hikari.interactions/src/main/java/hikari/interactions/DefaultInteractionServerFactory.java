package hikari.interactions;

import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;
import hikari.api.spi.InteractionServerFactory;

/// Makes interaction servers over Helidon's HTTP/1.1.
public final class DefaultInteractionServerFactory implements InteractionServerFactory {
    /// Called by the service loader.
    public DefaultInteractionServerFactory() {}

    @Override
    public InteractionServer create(InteractionServerConfig config) {
        var publicKey =
                config.publicKey()
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "publicKey is missing: it stands on the application's page in the developer portal"));
        return new DefaultInteractionServer(config, publicKey);
    }
}
