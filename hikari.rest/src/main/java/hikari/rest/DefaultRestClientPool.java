package hikari.rest;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Token;
import hikari.api.application.OAuth2Scope;
import hikari.api.lifecycle.Startup;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.RestConfig.RateLimiting;
import hikari.api.rest.TokenSource;
import hikari.api.spi.RateLimiter;
import hikari.api.spi.RateLimiterFactory;
import hikari.api.spi.RestClientPool;
import hikari.rest.limit.AddressGuard;
import hikari.rest.limit.LimiterShare;
import hikari.rest.limit.LocalRateLimiter;
import hikari.rest.limit.MonotonicClock;
import hikari.rest.limit.NoLimits;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// Clients over the same connections.
final class DefaultRestClientPool implements RestClientPool {
    /// Holds the limits of requests without a token.
    private static final Object NO_TOKEN = new Object();

    /// An application and what it asks for.
    private record Grant(ClientCredentials application, Set<OAuth2Scope> scopes) {}

    /// The limits of a token, and how many clients have them.
    private static final class Limits {
        private final LocalRateLimiter limiter;
        private int clients;

        Limits(LocalRateLimiter limiter) {
            this.limiter = limiter;
        }
    }

    private final RestConfig config;
    private final Optional<RateLimiterFactory> elsewhere;
    private final MonotonicClock clock;
    private final Connections connections;
    private final AddressGuard guard;
    private final ReentrantLock lock = new ReentrantLock();

    /// By the token, or by what has it.
    @GuardedBy("lock")
    private final Map<Object, Limits> limits = new HashMap<>();

    @GuardedBy("lock")
    private final Map<Grant, ClientTokens> tokens = new HashMap<>();

    /// A pool, ready.
    ///
    /// @param config how its clients talk to Discord
    /// @param elsewhere who keeps the limits, if not this process alone
    /// @param clock for limits, pauses and tokens
    DefaultRestClientPool(
            RestConfig config, Optional<RateLimiterFactory> elsewhere, MonotonicClock clock) {
        this.config = config.withoutToken();
        this.elsewhere = elsewhere;
        this.clock = clock;
        this.connections = new Connections(config);
        this.guard = new AddressGuard(clock);
    }

    @Override
    public RestClient create() {
        return create(config, Optional.empty(), NO_TOKEN);
    }

    @Override
    public RestClient create(Token token) {
        return create(config.withToken(token), Optional.of(TokenSource.of(token)), token);
    }

    @Override
    public RestClient create(TokenSource source) {
        return create(config, Optional.of(source), source);
    }

    @Override
    public RestClient create(ClientCredentials application, Set<OAuth2Scope> scopes) {
        lock.lock();
        try {
            return create(
                    tokens.computeIfAbsent(
                            new Grant(application, Set.copyOf(scopes)),
                            grant -> new ClientTokens(grant.application(), grant.scopes(), clock)));
        } finally {
            lock.unlock();
        }
    }

    private RestClient create(RestConfig of, Optional<TokenSource> source, Object holder) {
        var supplies =
                new DefaultRestClient.Supplies() {
                    @Override
                    public Transport transport(Startup startup) {
                        return startup.own(new Transport(connections));
                    }

                    @Override
                    public RateLimiter limiter(Startup startup) {
                        return startup.own(guard.around(limiterOf(of, holder, startup)));
                    }
                };
        return new DefaultRestClient(of, source, supplies, clock);
    }

    private RateLimiter limiterOf(RestConfig of, Object holder, Startup startup) {
        if (elsewhere.isPresent()) {
            return elsewhere.get().create(of);
        }
        if (of.rateLimiting() == RateLimiting.BY_PROXY) {
            return new NoLimits(clock);
        }
        var limiter = join(holder);
        startup.onClose("share of limits", () -> leave(holder));
        return new LimiterShare(limiter);
    }

    private LocalRateLimiter join(Object holder) {
        lock.lock();
        try {
            var shared =
                    limits.computeIfAbsent(holder, key -> new Limits(new LocalRateLimiter(clock)));
            shared.clients++;
            return shared.limiter;
        } finally {
            lock.unlock();
        }
    }

    /// Limits that nobody has are forgotten: there may be a token for each of many users.
    private void leave(Object holder) {
        lock.lock();
        try {
            var shared = limits.get(holder);
            if (shared != null && --shared.clients == 0) {
                limits.remove(holder);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws InterruptedException {
        connections.close();
    }
}
