package hikari.api.spi;

import hikari.api.server.EndpointConfig;
import hikari.api.server.InteractionFunction;
import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;

/// Makes interaction servers. Provided by `hikari.interactions`.
public interface InteractionServerFactory {
    /// {@return an inactive server}
    ///
    /// @param config where and how it listens
    /// @throws IllegalArgumentException when the public key is missing
    InteractionServer create(InteractionServerConfig config);

    /// {@return a server without a socket}
    ///
    /// @param config the application's path and keys
    /// @throws IllegalArgumentException when the public key is missing
    InteractionFunction function(EndpointConfig config);
}
