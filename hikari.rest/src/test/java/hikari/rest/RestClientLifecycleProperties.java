package hikari.rest;

import hikari.api.lifecycle.Component;
import hikari.api.rest.RestConfig;
import hikari.api.spi.RateLimiter;
import hikari.rest.limit.LocalRateLimiter;
import hikari.rest.limit.MonotonicClock;
import hikari.testkit.ComponentContract;
import hikari.testkit.ComponentRig;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The laws of every component, for the REST client.
class RestClientLifecycleProperties extends ComponentContract {
    @Override
    protected ComponentRig rig() {
        return new Rig();
    }

    /// What the client owns besides the HTTP client is its limiter, which the rig makes and counts.
    /// Nothing runs inside the client, and nothing kills it: DIE and RUN_INSIDE have no meaning
    /// here.
    private static final class Rig implements ComponentRig {
        private final RecordingServer server = new RecordingServer();
        private final AtomicInteger open = new AtomicInteger();
        private volatile boolean failing;
        private volatile @Nullable CountDownLatch held;
        private final DefaultRestClient client =
                new DefaultRestClient(
                        RestConfig.builder().baseUrl(server.url()).maxRetries(0).build(),
                        this::limiter,
                        MonotonicClock.SYSTEM);

        private RateLimiter limiter(RestConfig config) {
            if (failing) {
                throw new IllegalStateException("told to fail");
            }
            var reached = held;
            if (reached != null) {
                held = null;
                reached.countDown();
                awaitForEver();
            }
            open.incrementAndGet();
            var limiter = new LocalRateLimiter(MonotonicClock.SYSTEM);
            return new RateLimiter() {
                @Override
                public Turn enter(Request request) {
                    return limiter.enter(request);
                }

                @Override
                public void close() {
                    limiter.close();
                    open.decrementAndGet();
                }
            };
        }

        private static void awaitForEver() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the start was cancelled", e);
            }
        }

        @Override
        public Component component() {
            return client;
        }

        @Override
        public void use() {
            client.channels().triggerTyping(Fixture.CHANNEL);
        }

        @Override
        public int openResources() {
            return open.get();
        }

        @Override
        public Set<Ability> abilities() {
            return EnumSet.of(Ability.FAIL_START, Ability.HOLD_START);
        }

        @Override
        public void failNextStart() {
            failing = true;
        }

        @Override
        public void letStartsSucceed() {
            failing = false;
        }

        @Override
        public void holdNextStart(CountDownLatch reached) {
            held = reached;
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
