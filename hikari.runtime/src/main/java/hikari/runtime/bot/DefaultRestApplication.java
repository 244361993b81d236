package hikari.runtime.bot;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Token;
import hikari.api.application.OAuth2Scope;
import hikari.api.bot.RestApplication;
import hikari.api.error.ComponentStateConflictException;
import hikari.api.lifecycle.Lifecycle;
import hikari.api.lifecycle.LifecycleComponent;
import hikari.api.lifecycle.Startup;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.rest.RestClient;
import hikari.api.rest.RestConfig;
import hikari.api.rest.TokenSource;
import hikari.api.spi.RestClientPool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/// REST clients that live and end together.
public final class DefaultRestApplication extends LifecycleComponent implements RestApplication {
    /// The clients of one life.
    private static final class Clients {
        private final RestClientPool pool;
        private final ReentrantLock lock = new ReentrantLock();

        @GuardedBy("lock")
        private final List<RestClient> clients = new ArrayList<>();

        @GuardedBy("lock")
        private boolean closed;

        Clients(RestClientPool pool) {
            this.pool = pool;
        }

        /// {@return whether the client was taken; not when the application closes}
        boolean add(RestClient client) {
            lock.lock();
            try {
                clients.removeIf(known -> !known.isAlive());
                return !closed && clients.add(client);
            } finally {
                lock.unlock();
            }
        }

        void closeAll() {
            takeAll().forEach(Closing::quietly);
        }

        private List<RestClient> takeAll() {
            lock.lock();
            try {
                closed = true;
                return List.copyOf(clients);
            } finally {
                lock.unlock();
            }
        }
    }

    private final RestConfig config;
    private final Parts providers;
    private final Lifecycle<Clients> life = Lifecycle.of("REST application", this::open);

    /// An inactive application.
    ///
    /// @param config what its clients share
    /// @param providers makes the clients
    public DefaultRestApplication(RestConfig config, Parts providers) {
        this.config = config;
        this.providers = providers;
    }

    private Clients open(Startup startup) {
        var clients = new Clients(startup.own(providers.restClients(config)));
        startup.onClose("clients", clients::closeAll);
        return clients;
    }

    @Override
    public RestClient acquire() {
        return acquire(pool -> config.token().map(pool::create).orElseGet(pool::create));
    }

    @Override
    public RestClient acquire(Token token) {
        return acquire(pool -> pool.create(token));
    }

    @Override
    public RestClient acquire(TokenSource tokens) {
        return acquire(pool -> pool.create(tokens));
    }

    @Override
    public RestClient acquire(
            ClientCredentials application, Collection<? extends OAuth2Scope> scopes) {
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("Discord gives no token without scopes");
        }
        return acquire(pool -> pool.create(application, Set.copyOf(scopes)));
    }

    private RestClient acquire(Function<RestClientPool, RestClient> make) {
        var clients = life.whileAlive();
        var client = make.apply(clients.pool);
        client.start();
        if (!clients.add(client)) {
            Closing.quietly(client);
            throw new ComponentStateConflictException(
                    "Component cannot be used while it's closing");
        }
        return client;
    }

    @Override
    protected Lifecycle<?> life() {
        return life;
    }
}
