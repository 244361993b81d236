package hikari.api.spi;

import hikari.api.rest.RestConfig;

/// Makes rate limiters, one for each life of a REST client. Without a provider each client keeps
/// the limits by itself, which is right as long as a token is used by one process. A provider
/// shares them between processes.
public interface RateLimiterFactory {
    /// {@return a limiter, ready}
    ///
    /// @param config of the client that will ask it
    RateLimiter create(RestConfig config);
}
