package hikari.api.server;

import hikari.api.spi.InteractionServerFactory;
import hikari.api.spi.Providers;
import java.util.ServiceLoader;

/// An interaction server without a socket, for somebody else's server: takes a request, gives the
/// answer of the table of [InteractionServer]. Thread-safe.
public interface InteractionFunction extends InteractionHandlers, AutoCloseable {
    /// {@return a function for one application}
    ///
    /// @param config the application's keys and path; the path is compared with that of requests
    /// @throws IllegalArgumentException without a public key
    /// @throws hikari.api.error.MissingModuleException without `hikari.interactions`
    static InteractionFunction create(EndpointConfig config) {
        return Providers.require(
                        ServiceLoader.load(InteractionServerFactory.class),
                        "the interaction server",
                        "hikari.interactions")
                .function(config);
    }

    /// {@return the answer to a request} Blocks until a handler has responded; the handler may go
    /// on working after that, on a thread of its own.
    ///
    /// @param request what was asked
    /// @throws hikari.api.error.WaitInterruptedException when the thread is interrupted meanwhile
    /// @throws hikari.api.error.ComponentStateConflictException after the function was closed
    HttpAnswer answer(HttpRequest request);

    /// Ends the function: interrupts handlers that still run. Closing twice is harmless.
    @Override
    void close();
}
