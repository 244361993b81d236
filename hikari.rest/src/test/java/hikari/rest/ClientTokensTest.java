package hikari.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hikari.api.error.ForbiddenException;
import hikari.api.error.UnauthorizedException;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Clients that get their tokens by themselves.
@Timeout(60)
class ClientTokensTest {
    private static final String GRANT =
            "POST /oauth2/token " + OAuth2WireCases.APPLICATION.authorization();
    private static final String INFO = "GET /oauth2/userinfo Bearer ";
    private static final long WEEK = 604_800;

    private static RecordingServer.Reply held(
            CountDownLatch reached, CountDownLatch release, RecordingServer.Reply reply) {
        return exchange -> {
            reached.countDown();
            Waiting.on(release);
            reply.to(exchange);
        };
    }

    @Test
    void nothingIsSentBeforeTheFirstRequestAndTheTokenIsKept() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var client = at.ofOwner();
            assertThat(at.log()).isEmpty();
            at.server.reply(PoolFixture.token("a", WEEK), PoolFixture.info(), PoolFixture.info());
            client.oauth2().fetchUserInfo();
            client.oauth2().fetchUserInfo();
            assertThat(at.log()).containsExactly(GRANT, INFO + "a", INFO + "a");
            assertThat(at.server.received().getFirst().text())
                    .isEqualTo("grant_type=client_credentials&scope=identify");
            assertThat(client.config().token()).isEmpty();
        }
    }

    @Test
    void aTokenIsReplacedFiveMinutesBeforeItsEnd() throws InterruptedException {
        assertReplacedAfter(WEEK, Duration.ofSeconds(WEEK).minusMinutes(5));
    }

    @Test
    void aTokenOfShortLifeIsReplacedWhenATenthIsLeft() throws InterruptedException {
        assertReplacedAfter(100, Duration.ofSeconds(90));
    }

    private static void assertReplacedAfter(long seconds, Duration age)
            throws InterruptedException {
        try (var at = new PoolFixture()) {
            var client = at.ofOwner();
            at.server.reply(PoolFixture.token("a", seconds), PoolFixture.info());
            client.oauth2().fetchUserInfo();
            at.clock.advance(age.minusMillis(1));
            at.server.reply(PoolFixture.info());
            client.oauth2().fetchUserInfo();
            at.clock.advance(Duration.ofMillis(1));
            at.server.reply(PoolFixture.token("b", seconds), PoolFixture.info());
            client.oauth2().fetchUserInfo();
            assertThat(at.log()).containsExactly(GRANT, INFO + "a", INFO + "a", GRANT, INFO + "b");
        }
    }

    @Test
    void aTokenIsGotOnceForAllThatWaitOfAllClients() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var reached = new CountDownLatch(1);
            var release = new CountDownLatch(1);
            at.server.reply(held(reached, release, PoolFixture.token("a", WEEK)));
            at.server.reply(
                    Stream.generate(PoolFixture::info)
                            .limit(6)
                            .toArray(RecordingServer.Reply[]::new));
            var clients = Stream.generate(at::ofOwner).limit(2).toList();
            var calls =
                    Stream.of(0, 1, 0, 1, 0, 1)
                            .map(i -> Waiting.on(() -> clients.get(i).oauth2().fetchUserInfo()))
                            .toList();
            Waiting.on(reached);
            assertThat(at.log()).containsExactly(GRANT);
            release.countDown();
            assertThat(calls).allMatch(call -> call.outcome() == Outcome.DONE);
            assertThat(at.log()).hasSize(7).filteredOn(GRANT::equals).hasSize(1);
        }
    }

    @Test
    void aRefusedTokenIsReplacedAndTheRequestSentOnceMore() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var client = at.ofOwner();
            at.server.reply(
                    PoolFixture.token("a", WEEK),
                    RecordingServer.json(401, "{\"message\":\"401: Unauthorized\",\"code\":0}"),
                    PoolFixture.token("b", WEEK),
                    PoolFixture.info());
            client.oauth2().fetchUserInfo();
            assertThat(at.log()).containsExactly(GRANT, INFO + "a", GRANT, INFO + "b");
        }
    }

    @Test
    void anOperationThatTakesNoBearerTokenFailsAfterOneMoreTry() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var client = at.ofOwner();
            var refusal = RecordingServer.json(401, "{\"message\":\"401: Unauthorized\"}");
            at.server.reply(
                    PoolFixture.token("aaaa", WEEK),
                    refusal,
                    PoolFixture.token("bbbb", WEEK),
                    refusal,
                    RecordingServer.json(403, "{\"code\":20002,\"message\":\"Only bots\"}"));
            var refused =
                    catchThrowableOfType(
                            UnauthorizedException.class,
                            () -> client.channels().fetch(Fixture.CHANNEL));
            assertThat(refused.getMessage()).doesNotContain("aaaa", "bbbb", "hush");
            assertThat(at.log()).hasSize(4);
            // the second one is kept: it may be right for another operation
            assertThatExceptionOfType(ForbiddenException.class)
                    .isThrownBy(() -> client.channels().fetch(Fixture.CHANNEL));
            assertThat(at.log()).last().isEqualTo("GET /channels/11 Bearer bbbb");
        }
    }

    @Test
    void aWrongSecretFailsAllThatWaitAndTheNextOneTriesAgain() throws InterruptedException {
        try (var at = new PoolFixture()) {
            var reached = new CountDownLatch(1);
            var release = new CountDownLatch(1);
            at.server.reply(
                    held(
                            reached,
                            release,
                            RecordingServer.json(401, "{\"error\":\"invalid_client\"}")));
            var client = at.ofOwner();
            var calls =
                    Stream.generate(() -> Waiting.on(() -> client.oauth2().fetchUserInfo()))
                            .limit(3)
                            .toList();
            Waiting.on(reached);
            release.countDown();
            assertThat(calls).allMatch(call -> call.outcome() == Outcome.FAILED);
            assertThat(at.log()).containsExactly(GRANT);
            at.server.reply(RecordingServer.json(401, "{\"error\":\"invalid_client\"}"));
            var wrong =
                    catchThrowableOfType(
                            UnauthorizedException.class, () -> client.oauth2().fetchUserInfo());
            assertThat(wrong.getMessage())
                    .contains("/oauth2/token", "invalid_client")
                    .doesNotContain("hush");
            at.server.reply(PoolFixture.token("a", WEEK), PoolFixture.info());
            client.oauth2().fetchUserInfo();
        }
    }

    @Test
    void oneThatIsInterruptedWhileGettingATokenLeavesItToTheNext() throws InterruptedException {
        var release = new CountDownLatch(1);
        try (var at = new PoolFixture()) {
            var reached = new CountDownLatch(1);
            at.server.reply(held(reached, release, PoolFixture.token("a", WEEK)));
            at.server.reply(PoolFixture.token("b", WEEK), PoolFixture.info());
            var client = at.ofOwner();
            var first = Waiting.on(() -> client.oauth2().fetchUserInfo());
            Waiting.on(reached);
            var second = Waiting.on(() -> client.oauth2().fetchUserInfo());
            first.interrupt();
            assertThat(first.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(second.outcome()).isEqualTo(Outcome.DONE);
            assertThat(at.log()).containsExactly(GRANT, GRANT, INFO + "b");
        } finally {
            release.countDown();
        }
    }
}
