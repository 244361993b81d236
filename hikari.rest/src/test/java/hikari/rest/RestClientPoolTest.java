package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;

import hikari.api.Token;
import hikari.api.rest.OAuth2;
import hikari.api.rest.TokenSource;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What clients of one pool share, and what not.
@Timeout(60)
class RestClientPoolTest {
    private static final String[] USED_UP = {
        "X-RateLimit-Bucket", "b",
        "X-RateLimit-Limit", "1",
        "X-RateLimit-Remaining", "0",
        "X-RateLimit-Reset-After", "10"
    };

    @Test
    void clientsOfOneTokenShareItsLimitsAndOthersDoNotFeelThem() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var one = at.of("a");
            var same = at.of("a");
            var other = at.of("b");
            at.server.reply(
                    PoolFixture.info(USED_UP), PoolFixture.info(), PoolFixture.info(USED_UP));
            one.oauth2().fetchUserInfo();
            var waiting = Waiting.on(() -> same.oauth2().fetchUserInfo());
            at.clock.awaitSleepers(1);
            other.oauth2().fetchUserInfo();
            assertThat(waiting.isDone()).isFalse();
            at.clock.advance(Duration.ofSeconds(11));
            assertThat(waiting.outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void aClientThatClosesEndsItsOwnWaitsOnly() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var one = at.of("a");
            var same = at.of("a");
            at.server.reply(PoolFixture.info(USED_UP), PoolFixture.info(USED_UP));
            one.oauth2().fetchUserInfo();
            var ofOne = Waiting.on(() -> one.oauth2().fetchUserInfo());
            at.clock.awaitSleepers(1);
            var ofSame = Waiting.on(() -> same.oauth2().fetchUserInfo());
            at.clock.awaitSleepers(2);
            one.close();
            assertThat(ofOne.outcome()).isEqualTo(Outcome.CONFLICT);
            assertThat(ofSame.isDone()).isFalse();
            at.clock.awaitSleepers(1);
            at.clock.advance(Duration.ofSeconds(11));
            assertThat(ofSame.outcome()).isEqualTo(Outcome.DONE);
        }
    }

    @Test
    void aClientThatClosesEndsItsOwnRequestsInFlightOnly() throws InterruptedException {
        var release = new CountDownLatch(1);
        try (var at = new PoolFixture()) {
            var reached = new CountDownLatch(2);
            RecordingServer.Reply held =
                    exchange -> {
                        reached.countDown();
                        Waiting.on(release);
                        PoolFixture.info().to(exchange);
                    };
            at.server.reply(held, held);
            var one = at.of("a");
            var other = at.of("b");
            var ofOne = Waiting.on(() -> one.oauth2().fetchUserInfo());
            var ofOther = Waiting.on(() -> other.oauth2().fetchUserInfo());
            Waiting.on(reached);
            one.close();
            assertThat(ofOne.outcome()).isEqualTo(Outcome.CONFLICT);
            assertThat(ofOther.isDone()).isFalse();
            release.countDown();
            assertThat(ofOther.outcome()).isEqualTo(Outcome.DONE);
        } finally {
            release.countDown();
        }
    }

    @Test
    void aClientCanBeStartedAgain() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var client = at.of("a");
            client.close();
            client.start();
            at.server.reply(PoolFixture.info());
            client.oauth2().fetchUserInfo();
            assertThat(at.log()).hasSize(1);
        }
    }

    @Test
    void aClientWithoutATokenSendsNone() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var client = at.started(at.pool.create());
            at.server.reply(RecordingServer.json(200, "{\"keys\":[]}"));
            client.oauth2().fetchKeys();
            assertThat(at.server.received().getFirst().header("Authorization")).isEmpty();
        }
    }

    /// A token for each request, and another one for each that is refused.
    private static final class Counted implements TokenSource {
        private final AtomicInteger given = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();

        @Override
        public Token acquire(OAuth2 oauth2) {
            return Token.bearer("t" + given.incrementAndGet());
        }

        @Override
        public boolean refused(Token token) {
            assertThat(token).isEqualTo(Token.bearer("t" + given.get()));
            return refused.incrementAndGet() == 1;
        }
    }

    @Test
    void aSourceIsAskedBeforeEachAttemptAndToldOfRefusedTokens() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var client = at.started(at.pool.create(new Counted()));
            var refusal = RecordingServer.json(401, "{\"message\":\"no\"}");
            at.server.reply(PoolFixture.info(), refusal, PoolFixture.info(), refusal);
            client.oauth2().fetchUserInfo();
            client.oauth2().fetchUserInfo();
            assertThat(Outcome.of(() -> client.oauth2().fetchUserInfo())).isEqualTo(Outcome.FAILED);
            assertThat(at.server.received())
                    .extracting(each -> each.header("Authorization"))
                    .containsExactly("Bearer t1", "Bearer t2", "Bearer t3", "Bearer t4");
        }
    }

    @Test
    void aTokenThatNeverChangesIsNotTriedTwice() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var client = at.of("a");
            at.server.reply(RecordingServer.json(401, "{\"message\":\"no\"}"));
            assertThat(Outcome.of(() -> client.oauth2().fetchUserInfo())).isEqualTo(Outcome.FAILED);
            assertThat(at.log()).hasSize(1);
        }
    }
}
