package hikari.rest;

import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.RestConfig.RateLimiting;
import hikari.api.spi.Providers;
import hikari.api.spi.RateLimiter;
import hikari.api.spi.RateLimiterFactory;
import hikari.api.spi.RestClientFactory;
import hikari.rest.limit.LocalRateLimiter;
import hikari.rest.limit.MonotonicClock;
import hikari.rest.limit.NoLimits;
import java.util.ServiceLoader;

/// Makes clients over `java.net.http`.
public final class DefaultRestClientFactory implements RestClientFactory {
    /// Called by the service loader.
    public DefaultRestClientFactory() {}

    @Override
    public RestClient create(RestConfig config) {
        RateLimiterFactory limiters =
                Providers.find(ServiceLoader.load(RateLimiterFactory.class))
                        .orElse(DefaultRestClientFactory::local);
        return new DefaultRestClient(config, limiters, MonotonicClock.SYSTEM);
    }

    private static RateLimiter local(RestConfig config) {
        return config.rateLimiting() == RateLimiting.BY_PROXY
                ? new NoLimits(MonotonicClock.SYSTEM)
                : new LocalRateLimiter(MonotonicClock.SYSTEM);
    }
}
