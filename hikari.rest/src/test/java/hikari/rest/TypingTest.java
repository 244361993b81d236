package hikari.rest;

import static hikari.rest.Fixture.CHANNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hikari.api.error.ComponentStateConflictException;
import hikari.testkit.Outcome;
import hikari.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The bot is shown as typing for as long as the scope is open, and not a request longer.
@Timeout(60)
class TypingTest {
    private static final RecordingServer.Reply SHOWN = RecordingServer.empty(204);

    private final Fixture at = new Fixture();

    @AfterEach
    void close() {
        at.close();
    }

    /// Returns when a request is through and the next one is waited for.
    private void awaitRequests(int count) {
        at.clock.awaitSleepers(1);
        assertThat(at.server.received())
                .hasSize(count)
                .allSatisfy(each -> assertThat(each.line()).isEqualTo("POST /channels/11/typing"));
    }

    @Test
    void typingIsShownAtOnceAndBeforeDiscordForgets() {
        at.server.reply(SHOWN, SHOWN, SHOWN);
        try (var typing = at.client.channels().typing(CHANNEL)) {
            assertThat(typing).isNotNull();
            awaitRequests(1);
            at.clock.advance(Duration.ofMillis(7_999));
            awaitRequests(1);
            at.clock.advance(Duration.ofMillis(1));
            awaitRequests(2);
            at.clock.advance(Duration.ofSeconds(8));
            awaitRequests(3);
        }
        at.clock.awaitSleepers(0);
        at.clock.advance(Duration.ofSeconds(60));
        assertThat(at.server.received()).hasSize(3);
    }

    @Test
    void closingEndsARequestThatIsUnderWay() {
        var reached = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        at.server.reply(exchange -> {
            reached.countDown();
            Waiting.on(release);
            exchange.close();
        });
        var typing = at.client.channels().typing(CHANNEL);
        Waiting.on(reached);
        typing.close();
        typing.close();
        release.countDown();
        assertThat(at.server.received()).hasSize(1);
    }

    @Test
    void closingKeepsTheInterruptOfTheOneWhoCloses() {
        at.server.reply(SHOWN);
        var typing = at.client.channels().typing(CHANNEL);
        awaitRequests(1);
        Thread.currentThread().interrupt();
        typing.close();
        assertThat(Thread.interrupted()).isTrue();
        at.clock.awaitSleepers(0);
    }

    @Test
    void theClientsCloseEndsIt() {
        at.server.reply(SHOWN);
        try (var typing = at.client.channels().typing(CHANNEL)) {
            assertThat(typing).isNotNull();
            awaitRequests(1);
            at.client.close();
            at.clock.awaitSleepers(0);
            assertThat(at.client.isAlive()).isFalse();
        }
        assertThatThrownBy(() -> at.client.channels().typing(CHANNEL))
                .isInstanceOf(ComponentStateConflictException.class);
        assertThat(at.server.received()).hasSize(1);
    }

    @Test
    void aFailureHarmsNobodyAndTheNextRequestIsMade() {
        try (var brief = new Fixture(config -> config.maxRetries(0))) {
            brief.server.reply(RecordingServer.empty(500), RecordingServer.DROP, SHOWN);
            try (var typing = brief.client.channels().typing(CHANNEL)) {
                assertThat(typing).isNotNull();
                for (var i = 1; i <= 3; i++) {
                    brief.clock.awaitSleepers(1);
                    assertThat(brief.server.received()).hasSize(i);
                    brief.clock.advance(Duration.ofSeconds(8));
                }
            }
            assertThat(brief.client.isAlive()).isTrue();
        }
    }

    @Test
    void aRefusalEndsTheRequestsButNotTheWork() {
        var refused = new CountDownLatch(1);
        at.server.reply(
                exchange -> {
                    refused.countDown();
                    RecordingServer.json(403, "{\"code\":50013,\"message\":\"no\"}").to(exchange);
                },
                RecordingServer.empty(500),
                RecordingServer.json(200, Fixture.USER_JSON));
        try (var typing = at.client.channels().typing(CHANNEL)) {
            assertThat(typing).isNotNull();
            Waiting.on(refused);
            // The clock turns for another request, and nobody else waits on it.
            var work = Waiting.on(() -> at.client.users().fetchMe());
            at.clock.awaitSleepers(1);
            at.clock.advance(Duration.ofSeconds(8));
            assertThat(work.outcome()).isEqualTo(Outcome.DONE);
        }
        assertThat(at.server.received())
                .extracting(RecordingServer.Received::line)
                .containsExactly("POST /channels/11/typing", "GET /users/@me", "GET /users/@me");
    }
}
