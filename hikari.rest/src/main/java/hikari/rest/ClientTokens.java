package hikari.rest;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import hikari.api.Token;
import hikari.api.application.OAuth2Scope;
import hikari.api.error.RestException;
import hikari.api.oauth2.AccessToken;
import hikari.api.oauth2.ClientCredentials;
import hikari.api.rest.OAuth2;
import hikari.api.rest.TokenSource;
import hikari.rest.limit.MonotonicClock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/// Tokens that an application gets with its secret: one at a time, got by the first request that
/// needs it while the others wait.
final class ClientTokens implements TokenSource {
    private static final Logger LOG = LogManager.getLogger(ClientTokens.class);
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(5);

    /// One attempt to get a token, for all who wait. Guarded by the lock.
    private static final class Attempt {
        private boolean isOver;
        private @Nullable RestException failure;
    }

    private final ClientCredentials application;
    private final Set<OAuth2Scope> scopes;
    private final MonotonicClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    @GuardedBy("lock")
    private @Nullable Token token;

    @GuardedBy("lock")
    private long renewAt;

    @GuardedBy("lock")
    private @Nullable Attempt running;

    /// Tokens, none of which is got yet.
    ///
    /// @param application whose
    /// @param scopes what they are to allow
    /// @param clock by which they expire
    ClientTokens(ClientCredentials application, Set<OAuth2Scope> scopes, MonotonicClock clock) {
        this.application = application;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public Token acquire(OAuth2 oauth2) throws InterruptedException {
        Attempt own;
        lock.lockInterruptibly();
        try {
            while (true) {
                var known = token;
                if (known != null && clock.nanos() - renewAt < 0) {
                    return known;
                }
                if (running == null) {
                    own = new Attempt();
                    running = own;
                    break;
                }
                await(running);
            }
        } finally {
            lock.unlock();
        }
        return fetch(own, oauth2);
    }

    /// Waits for what another one gets. One who is interrupted leaves it to the next.
    @GuardedBy("lock")
    private void await(Attempt other) throws InterruptedException {
        while (!other.isOver) {
            changed.await();
        }
        if (other.failure != null) {
            throw other.failure;
        }
    }

    private Token fetch(Attempt attempt, OAuth2 oauth2) {
        var began = clock.nanos();
        try {
            var got = oauth2.fetchClientToken(application, scopes);
            LOG.debug("{} got a token for {}", application, got.lifetime());
            keep(got, began);
            return got.token();
        } catch (RestException e) {
            attempt.failure = e;
            throw e;
        } finally {
            end(attempt);
        }
    }

    private void keep(AccessToken got, long began) {
        var tenth = got.lifetime().dividedBy(10);
        var margin = tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN;
        lock.lock();
        try {
            token = got.token();
            renewAt = began + got.lifetime().minus(margin).toNanos();
        } finally {
            lock.unlock();
        }
    }

    private void end(Attempt attempt) {
        lock.lock();
        try {
            attempt.isOver = true;
            running = null;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Another one helps, or is there already.
    @Override
    public boolean refused(Token refused) {
        lock.lock();
        try {
            if (refused.equals(token)) {
                LOG.debug("A token of {} was refused, getting another one", application);
                token = null;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// {@return whose tokens, and nothing of any secret}
    @Override
    public String toString() {
        return "tokens of " + application;
    }
}
