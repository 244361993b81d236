package hikari.api.spi;

import hikari.api.server.InteractionServer;
import hikari.api.server.InteractionServerConfig;

/// Makes interaction servers. Provided by `hikari.interactions`.
public interface InteractionServerFactory {
    /// {@return an inactive server}
    ///
    /// @param config where and how it listens
    /// @throws IllegalArgumentException when the public key is missing
    InteractionServer create(InteractionServerConfig config);
}
