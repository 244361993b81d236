package hikari.rest;

import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.RestConfig.RateLimiting;
import hikari.api.spi.Providers;
import hikari.api.spi.RateLimiter;
import hikari.api.spi.RateLimiterFactory;
import hikari.api.spi.RestClientFactory;
import hikari.api.spi.RestClientPool;
import hikari.rest.limit.LocalRateLimiter;
import hikari.rest.limit.MonotonicClock;
import hikari.rest.limit.NoLimits;
import java.util.Optional;
import java.util.ServiceLoader;

/// Makes clients over `java.net.http`.
public final class DefaultRestClientFactory implements RestClientFactory {
    /// Called by the service loader.
    public DefaultRestClientFactory() {}

    @Override
    public RestClient create(RestConfig config) {
        return new DefaultRestClient(
                config, provided().orElse(DefaultRestClientFactory::local), MonotonicClock.SYSTEM);
    }

    @Override
    public RestClientPool pool(RestConfig config) {
        return new DefaultRestClientPool(config, provided(), MonotonicClock.SYSTEM);
    }

    /// What shares limits between processes, if there is something.
    private static Optional<RateLimiterFactory> provided() {
        return Providers.find(ServiceLoader.load(RateLimiterFactory.class));
    }

    private static RateLimiter local(RestConfig config) {
        return config.rateLimiting() == RateLimiting.BY_PROXY
                ? new NoLimits(MonotonicClock.SYSTEM)
                : new LocalRateLimiter(MonotonicClock.SYSTEM);
    }
}
